<?php
/**
 * Plugin Name:       OPIC widgets
 * Description:       Map, figures and dates of the third Optional Protocol to the Convention on the Rights of the Child (OPIC), as a block and as a shortcode.
 * Version:           0.0.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       opic-widgets
 * Domain Path:       /languages
 *
 * Written so that an old PHP can read it and say that it is too old. The build puts the version in.
 */

defined( 'ABSPATH' ) || exit;

define( 'OPIC_WIDGETS_FILE', __FILE__ );
define( 'OPIC_WIDGETS_VERSION', '0.0.0' );

if ( version_compare( PHP_VERSION, '7.4', '<' ) || version_compare( $GLOBALS['wp_version'], '6.0', '<' ) ) {
	add_action( 'admin_notices', 'opic_widgets_too_old' );
	return;
}

/** Said on the pages of the administration. */
function opic_widgets_too_old() {
	$words = __( 'OPIC widgets needs WordPress {wordpress} and PHP {php} or newer. It does nothing here.', 'opic-widgets' );
	$said  = strtr( $words, array( '{wordpress}' => '6.0', '{php}' => '7.4' ) );
	echo '<div class="notice notice-error"><p>' . esc_html( $said ) . '</p></div>';
}

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/sentence.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/count.php';
require __DIR__ . '/includes/register.php';
