<?php
/** The block, the shortcodes, the script that all need, and the translations. Nothing is stored, so nothing is left behind. */

namespace OpicWidgets;

defined( 'ABSPATH' ) || exit;

const DOMAIN = 'opic-widgets';

/** The languages of the plugin by the locale that its files are named after. */
const LOCALES = array( 'ar' => 'ar', 'es' => 'es_ES', 'fr' => 'fr_FR', 'ru' => 'ru_RU', 'zh' => 'zh_CN' );

/** A site in `fr_CA` reads the French of `fr_FR`. */
function nearest_file( string $file ): string {
	if ( is_readable( $file ) || ! preg_match( '~^(.*/languages/opic-widgets-)([a-z]{2,3}(?:_[A-Za-z_]+)?)(.*)$~', $file, $parts ) ) {
		return $file;
	}
	$locale = LOCALES[ known_language( $parts[2] ) ] ?? '';
	return $locale ? $parts[1] . $locale . $parts[3] : $file;
}

function register(): void {
	load_plugin_textdomain( DOMAIN, false, dirname( plugin_basename( OPIC_WIDGETS_FILE ) ) . '/languages' );

	// Each version has a folder of its own, so that no browser mixes its modules with those of the one before.
	wp_register_script( 'opic-widgets', plugins_url( 'widgets-' . OPIC_WIDGETS_VERSION . '/autoload.js', OPIC_WIDGETS_FILE ), array(), null, true );
	wp_register_style( 'opic-widgets', plugins_url( 'opic-widgets.css', OPIC_WIDGETS_FILE ), array(), OPIC_WIDGETS_VERSION );

	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'opic-widgets-editor', plugins_url( 'editor.js', OPIC_WIDGETS_FILE ), $needs, OPIC_WIDGETS_VERSION, true );
	wp_set_script_translations( 'opic-widgets-editor', DOMAIN, dirname( OPIC_WIDGETS_FILE ) . '/languages' );
	wp_add_inline_script( 'opic-widgets-editor', 'const opicWidgetsNames = ' . wp_json_encode( for_editor() ), 'before' );

	register_block_type( dirname( OPIC_WIDGETS_FILE ), array( 'render_callback' => __NAMESPACE__ . '\block' ) );
	add_shortcode( 'opic', __NAMESPACE__ . '\shortcode' );
	add_shortcode( 'opic_count', __NAMESPACE__ . '\count_shortcode' );
}

/** What the editor's script needs to know, with the names in the user's language. */
function for_editor(): array {
	$words  = read_file( 'words/' . known_language( get_user_locale() ) );
	$record = read_file( 'record' );
	return array(
		'elements' => $record['elements'],
		'lang'     => site_language(),
		'latest'   => array( $record['statusAsAt'], written_date( $record['statusAsAt'], $words ) ),
		'colour'   => COLOUR,
		'script'   => wp_scripts()->registered['opic-widgets']->src,
		'style'    => add_query_arg( 'ver', OPIC_WIDGETS_VERSION, wp_styles()->registered['opic-widgets']->src ),
	) + array_intersect_key( $words, array_flip( array( 'states', 'regions', 'status' ) ) );
}

/** In the editor the elements are alive. Frames in it are reached from here only since WordPress 6.3; see the script. */
function in_editor(): void {
	if ( is_admin() ) {
		wp_enqueue_script( 'opic-widgets' );
		wp_enqueue_style( 'opic-widgets' );
	}
}

/** The script is a module, which older WordPress cannot say. */
function as_module( string $tag, string $handle ): string {
	return 'opic-widgets' === $handle
		? preg_replace( '~<script\b(?: type=([\'"])[^\'"]*\1)?~', '<script type="module"', $tag, 1 )
		: $tag;
}

add_action( 'init', __NAMESPACE__ . '\register' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\in_editor' );
add_filter( 'get_the_excerpt', __NAMESPACE__ . '\excerpt', 11, 2 );
add_filter( 'strip_shortcodes_tagnames', __NAMESPACE__ . '\kept_in_excerpt' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\nearest_file' );
add_filter( 'load_script_translation_file', __NAMESPACE__ . '\nearest_file' );
