<?php
/** What an author chose, in a block or a shortcode, as the attributes of an element. */

namespace OpicWidgets;

defined( 'ABSPATH' ) || exit;

const ATTRIBUTES = array( 'as-of', 'lang', 'group', 'region', 'selected', 'states', 'states-label', 'state-href',
	'state', 'by', 'from', 'to', 'of', 'goal', 'stale-after', 'src' );

const COLOURS = array( 'party', 'signatory', 'no-action', 'accent', 'text', 'surface' );

/** Colours of figures, and those of other colours, such as a theme's `color-mix(in srgb, currentColor 20%, transparent)`. */
const FIGURE            = '\\d*\\.?\\d+';
const COLOUR_OF_FIGURES = '(rgb|hsl)a?\\( *-?' . FIGURE . '(deg)?%?(( *[,\\/] *| +)' . FIGURE . '%?){2,3} *\\)|(hwb|(ok)?l(ab|ch)|color)\\([\\w .%\\/+-]+\\)|var\\(--[\\w-]+\\)';
const COLOUR_OF_COLOURS = '(color-mix|light-dark)\\(([\\w .,%#-]|' . COLOUR_OF_FIGURES . ')+\\)';

/** A colour as palettes give it, for the editor's script too; nothing in it ends a declaration or fetches a file. */
const COLOUR = '^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|' . COLOUR_OF_FIGURES . '|' . COLOUR_OF_COLOURS . ')$';

/** http, https, or a path: an address with another scheme, or one that the codes or entities complete, is left out. */
function is_page( string $address ): bool {
	return 1 === preg_match( '~^(https?://|[/.?#]|[^:&]*$)~i', $address );
}

/** A value without the quotation marks that editors and letters write in place of straight ones. */
function plain( string $value ): string {
	$marks = '[\s"\'“”„«»‘’″′]+';
	return (string) preg_replace( "/^$marks|$marks\$/u", '', html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/** Names as the element has them, `as-of`, with underscores, or as a block has them, `asOf`, whose capitals a shortcode loses. */
function key_in( array $given, string $name ): string {
	$camel = lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
	foreach ( array( $name, str_replace( '-', '_', $name ), $camel, strtolower( $camel ) ) as $key ) {
		$value = isset( $given[ $key ] ) && is_scalar( $given[ $key ] ) ? plain( (string) $given[ $key ] ) : '';
		if ( '' !== $value ) {
			return $value;
		}
	}
	return '';
}

/** A name as the elements' search compares it: without case, accents, spaces and marks. */
function folded( string $name ): string {
	return (string) preg_replace( '/[^\p{L}\p{N}]+/u', '', strtr( $name, read_file( 'names' )['letters'] ) );
}

/** A State by its alpha-3 or alpha-2 code or by a name that the elements' search knows, or null. */
function state_of( string $named ): ?string {
	$code = strtoupper( $named );
	foreach ( read_file( 'record' )['states'] as $iso3 => $state ) {
		if ( $code === $iso3 || $code === $state['iso2'] ) {
			return $iso3;
		}
	}
	$states = read_file( 'names' )['states'];
	$bare   = preg_replace( '/^(the|la|le|les|los|las|el|l)[^\p{L}\p{N}]+/iu', '', $named );
	return $states[ folded( $named ) ] ?? $states[ folded( (string) $bare ) ] ?? null;
}

/** A value as the elements write it, where it is plain what is meant. A State that is none cannot be shown. */
function as_known( string $name, string $value ): string {
	switch ( $name ) {
		case 'state':
			return state_of( $value ) ?? '';
		case 'selected':
			return state_of( $value ) ?? $value;
		case 'region':
		case 'by':
			return strtolower( $value );
		default:
			return $value;
	}
}

/**
 * `element`, its `attributes` by name, its `colours` by name, its colour `scheme`. `breakdown` is `opic-breakdown`, and an element that there
 * is not is a map; an address or a colour that is none is left out. Other values go to the element, which says what is
 * wrong with them.
 */
function choice_of( $given ): array {
	$given    = is_array( $given ) ? $given : array();
	$elements = read_file( 'record' )['elements'];
	$element  = 'opic-' . preg_replace( '/^opic-/', '', strtolower( key_in( $given, 'element' ) ) );
	$choice   = array(
		'element'    => 'opic-count' === $element || in_array( $element, $elements, true ) ? $element : $elements[0],
		'attributes' => array(),
		'colours'    => array(),
		'scheme'     => preg_match( '/^(light|dark)$/iD', key_in( $given, 'scheme' ), $scheme ) ? strtolower( $scheme[0] ) : '',
	);
	foreach ( ATTRIBUTES as $name ) {
		$value   = as_known( $name, key_in( $given, $name ) );
		$address = in_array( $name, array( 'state-href', 'src' ), true );
		if ( '' !== $value && ( ! $address || is_page( $value ) ) ) {
			$choice['attributes'][ $name ] = $value;
		}
	}
	$choice['attributes'] += array( 'lang' => site_language() );
	foreach ( COLOURS as $name ) {
		$value = key_in( $given, "color-$name" );
		if ( preg_match( '/' . COLOUR . '/iD', $value ) ) {
			$choice['colours'][ $name ] = $value;
		}
	}
	return $choice;
}

/** True for a record that could show no State: it has none, and follows no group. */
function is_blank( array $choice ): bool {
	return 'opic-state' === $choice['element'] && ! array_intersect_key( $choice['attributes'], array_flip( array( 'state', 'group' ) ) );
}

/** The language of the page, such as `fr`: of those that the elements know, or English. */
function site_language(): string {
	return known_language( get_locale() );
}

/** The languages by the first part of a locale. Algeria's and Morocco's Arabic are Arabic; Aragonese, `arg`, is not. */
const SPOKEN = array( 'ar' => 'ar', 'arq' => 'ar', 'ary' => 'ar', 'es' => 'es', 'fr' => 'fr', 'ru' => 'ru', 'zh' => 'zh' );

/** `fr` of `fr_CA`, `fr-CA`, `fr_CA_formal`. */
function known_language( string $locale ): string {
	return SPOKEN[ strtolower( preg_split( '/[-_]/', $locale )[0] ) ] ?? 'en';
}
