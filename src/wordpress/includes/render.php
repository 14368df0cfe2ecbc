<?php
/** The element as it stands in a page, and what is read in its place where no script runs. */

namespace OpicWidgets;

defined( 'ABSPATH' ) || exit;

/** The sentence and its source; in feeds and mail, and where scripts are off, the map as a picture too. */
function fallback( array $choice ): string {
	$language = known_language( $choice['attributes']['lang'] );
	$source   = read_file( 'record' )['source'];
	$words    = read_file( "words/$language" );
	$said     = sentence( $choice, $language );
	$text     = sprintf(
		'<p lang="%s" dir="%s">%s <a href="%s">%s</a></p>',
		esc_attr( $language ),
		'ar' === $language ? 'rtl' : 'ltr',
		esc_html( $said ),
		esc_url( $source ),
		esc_html( $words['source'] )
	);
	if ( 'opic-map' !== $choice['element'] || array_diff_key( $choice['attributes'], array( 'lang' => true ) ) ) {
		return $text; // the picture is of the whole world on the day of the data
	}
	$picture = sprintf(
		'<img src="%s" width="1200" alt="%s" style="max-width:100%%;height:auto">',
		esc_url( plugins_url( "pictures/opic-map.$language.svg", OPIC_WIDGETS_FILE ) ),
		esc_attr( $said )
	);
	return $text . ( is_feed() ? $picture : "<noscript>$picture</noscript>" );
}

/** The element with its attributes, as HTML. `$wrapper`: attributes of the block around it. */
function element( array $choice, string $wrapper = '' ): string {
	if ( is_feed() ) {
		return fallback( $choice ); // a feed reader knows neither scripts nor our elements
	}
	wp_enqueue_script( 'opic-widgets' );
	wp_enqueue_style( 'opic-widgets' );
	$attributes = '';
	foreach ( $choice['attributes'] as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$style = '';
	foreach ( $choice['colours'] as $name => $colour ) {
		$style .= "--opic-$name:$colour;";
	}
	if ( $style ) {
		$attributes .= sprintf( ' style="%s"', esc_attr( $style ) );
	}
	return sprintf( '<div %1$s><%2$s%3$s>%4$s</%2$s></div>', $wrapper, $choice['element'], $attributes, fallback( $choice ) );
}

function block( array $attributes ): string {
	return element( choice_of( $attributes ), get_block_wrapper_attributes() );
}

/** `[opic element="opic-map" region="africa" as_of="2022-05-24"]` */
function shortcode( $attributes ): string {
	return element( choice_of( $attributes ), 'class="wp-block-opic-widgets-status"' );
}
