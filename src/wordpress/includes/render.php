<?php
/** The element as it stands in a page, and what is read in its place where no script runs. */

namespace OpicWidgets;

defined( 'ABSPATH' ) || exit;

/** The sentence and its source, in a `$tag`; in feeds and mail, and where scripts are off, the map as a picture too. */
function fallback( array $choice, string $tag ): string {
	$language = known_language( $choice['attributes']['lang'] );
	$source   = read_file( 'record' )['source'];
	$words    = read_file( "words/$language" );
	$said     = sentence( $choice, $language );
	$text     = sprintf(
		'<%1$s lang="%2$s" dir="%3$s">%4$s <a href="%5$s">%6$s</a></%1$s>',
		$tag,
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

/** Red, green and blue of a colour that says them, or the grey of an `hsl`; of another, such as a theme's variable, null. */
function figures_of( string $colour ): ?array {
	if ( '#' === substr( $colour, 0, 1 ) ) {
		$hex = substr( $colour, 1 );
		return sscanf( strlen( $hex ) < 6 ? preg_replace( '/./', '$0$0', $hex ) : $hex, '%2x%2x%2x' );
	}
	if ( preg_match( '/^rgba?\( *(' . FIGURE . ')[ ,]+(' . FIGURE . ')[ ,]+(' . FIGURE . ')/i', $colour, $parts ) ) {
		return array_slice( $parts, 1 );
	}
	return preg_match( '/^hsla?\(.*?[ ,]+' . FIGURE . '%[ ,]+(' . FIGURE . ')%/i', $colour, $parts ) ? array_fill( 0, 3, 2.55 * $parts[1] ) : null;
}

/** On a dark background all that has no colour of the author's must be light, and the other way about. */
function scheme_on( string $surface ): string {
	$figures = figures_of( $surface );
	if ( ! $figures ) {
		return '';
	}
	list( $red, $green, $blue ) = $figures;
	return 0.299 * $red + 0.587 * $green + 0.114 * $blue < 128 ? 'dark' : 'light';
}

/** The attributes of the element's tag. */
function written_attributes( array $choice ): string {
	$attributes = '';
	foreach ( $choice['attributes'] as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$style = '';
	foreach ( $choice['colours'] as $name => $colour ) {
		$style .= "--opic-$name:$colour;";
	}
	$scheme = $choice['scheme'] ? $choice['scheme'] : scheme_on( $choice['colours']['surface'] ?? '' );
	$style .= $scheme ? "color-scheme:$scheme;" : '';
	return $attributes . ( $style ? sprintf( ' style="%s"', esc_attr( $style ) ) : '' );
}

/**
 * The element with its attributes, as HTML. `$wrapper`: attributes of what is around it. A block is a `div` with a
 * paragraph; a shortcode may stand within a paragraph, which a `div` would end: it is made of `span`s.
 */
function element( array $choice, string $wrapper, string $around, string $tag ): string {
	if ( is_blank( $choice ) ) {
		$said = __( 'Choose a State. Until then readers see nothing here.', 'opic-widgets' );
		return ! is_feed() && current_user_can( 'edit_posts' ) ? "<$around $wrapper>" . esc_html( $said ) . "</$around>" : '';
	}
	if ( is_feed() ) {
		return fallback( $choice, $tag ); // a feed reader knows neither scripts nor our elements
	}
	wp_enqueue_script( 'opic-widgets' );
	wp_enqueue_style( 'opic-widgets' );
	$name       = $choice['element'];
	$attributes = written_attributes( $choice );
	return "<$around $wrapper><$name$attributes>" . fallback( $choice, $tag ) . "</$name></$around>";
}

function block( array $attributes ): string {
	return element( choice_of( $attributes ), get_block_wrapper_attributes(), 'div', 'p' );
}

/** `[opic element="opic-map" region="africa" as_of="2022-05-24"]` */
function shortcode( $attributes ): string {
	return element( choice_of( $attributes ), 'class="wp-block-opic-widgets-status"', 'span', 'span' );
}

/** What the first of our blocks shows, or null. */
function first_choice( array $blocks ): ?array {
	foreach ( $blocks as $block ) {
		$choice = 'opic-widgets/status' === $block['blockName'] ? choice_of( $block['attrs'] ) : first_choice( $block['innerBlocks'] );
		if ( $choice ) {
			return $choice;
		}
	}
	return null;
}

/** WordPress takes blocks and shortcodes out of an excerpt; where nothing else is left, it is the sentence. */
function excerpt( $text, $post ) {
	if ( '' !== trim( (string) $text ) || ! $post ) {
		return $text;
	}
	$choice = first_choice( parse_blocks( $post->post_content ) );
	if ( ! $choice && preg_match( '/' . get_shortcode_regex( array( 'opic' ) ) . '/s', $post->post_content, $parts ) ) {
		$choice = choice_of( shortcode_parse_atts( $parts[3] ) );
	}
	return $choice && ! is_blank( $choice ) ? esc_html( sentence( $choice, known_language( $choice['attributes']['lang'] ) ) ) : $text;
}
