<?php
/** The figures in one sentence, for readers without script, feeds and mail. */

namespace OpicWidgets;

defined( 'ABSPATH' ) || exit;

/** A file of the build: `record`, or `words/fr`. */
function read_file( string $name ): array {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$read[ $name ] = wp_json_file_decode( dirname( OPIC_WIDGETS_FILE ) . "/facts/$name.json", array( 'associative' => true ) );
	}
	return $read[ $name ];
}

/** A State's status on a date. It is counted as a party from the day of its deposit. */
function status_on( array $state, string $date ): string {
	if ( $state['denounced'] && $state['denounced'] <= $date ) {
		return 'no-action';
	}
	if ( $state['deposit'] && $state['deposit'] <= $date ) {
		return 'party';
	}
	return $state['signed'] && $state['signed'] <= $date ? 'signatory' : 'no-action';
}

/** The day asked for if there is one on the calendar that the data reach, or else the day of the data. */
function date_shown( array $attributes ): string {
	$latest = read_file( 'record' )['statusAsAt'];
	$asked  = $attributes['as-of'] ?? '';
	if ( ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $asked, $parts ) || $asked < '1900' ) {
		return $latest;
	}
	return checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) ? min( $asked, $latest ) : $latest;
}

/** A date in full, as the language writes it. */
function written_date( string $date, array $words ): string {
	list( $year, $month, $day ) = explode( '-', $date );
	$first = 1 === (int) $day ? 'first' : 'other';
	return strtr( $words['months'][ (int) $month - 1 ][ $first ], array( '{day}' => (int) $day, '{year}' => $year ) );
}

/** True where the language puts a number's noun in the singular. */
function is_one( int $number, string $language ): bool {
	switch ( $language ) {
		case 'fr':
			return $number < 2;
		case 'ru':
			return 1 === $number % 10 && 11 !== $number % 100;
		case 'zh':
			return false;
		default:
			return 1 === $number;
	}
}

/** Fills `{name}`, and chooses in `{name|is|are}` by the number of that name. */
function fill( string $message, array $values, string $language ): string {
	return preg_replace_callback(
		'/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/',
		function ( $place ) use ( $values, $language ) {
			$value = $values[ $place[1] ];
			return isset( $place[3] ) ? $place[ is_one( (int) $value, $language ) ? 2 : 3 ] : $value;
		},
		$message
	);
}

/** The States that the choice narrows to, by alpha-3 code. */
function states_shown( array $attributes ): array {
	$states = read_file( 'record' )['states'];
	$region = $attributes['region'] ?? 'world';
	$listed = preg_split( '/[\s,]+/', strtoupper( $attributes['states'] ?? '' ), -1, PREG_SPLIT_NO_EMPTY );
	$known  = array();
	foreach ( $states as $iso3 => $state ) {
		if ( in_array( $iso3, $listed, true ) || in_array( $state['iso2'], $listed, true ) ) {
			$known[] = $iso3;
		}
	}
	$is_region = in_array( $region, read_file( 'record' )['regions'], true );
	return array_filter(
		$states,
		function ( $state, $iso3 ) use ( $region, $is_region, $known ) {
			return ( ! $is_region || in_array( $region, $state['in'], true ) ) && ( ! $known || in_array( $iso3, $known, true ) );
		},
		ARRAY_FILTER_USE_BOTH
	);
}

/** `54 of 197 States are parties as at …`, or one State's status, after the treaty's title; as plain text. */
function sentence( array $choice, string $language ): string {
	$words      = read_file( "words/$language" );
	$attributes = $choice['attributes'];
	$date       = date_shown( $attributes );
	$written    = written_date( $date, $words );
	$state      = 'opic-state' === $choice['element'] ? state_of( $attributes['state'] ?? '' ) : null;
	if ( $state ) {
		$status = status_on( read_file( 'record' )['states'][ $state ], $date );
		$values = array( 'name' => $words['states'][ $state ], 'value' => $words['status'][ $status ] );
		$said   = array( fill( $words['colon'], $values, $language ), fill( $words['onDate'], array( 'date' => $written ), $language ) );
	} else {
		$counts = array( 'party' => 0, 'signatory' => 0, 'no-action' => 0 );
		foreach ( states_shown( $attributes ) as $record ) {
			++$counts[ status_on( $record, $date ) ];
		}
		$values = array( 'noAction' => $counts['no-action'], 'total' => array_sum( $counts ), 'date' => $written ) + $counts;
		$region = $words['regions'][ $attributes['region'] ?? 'world' ] ?? '';
		$said   = array_filter( array( $region, fill( $words['summary'], $values, $language ) ) );
	}
	$stop = $words['stop'];
	$ends = function ( $text ) use ( $stop ) {
		return preg_match( '/[.。]$/u', $text ) ? $text : $text . $stop;
	};
	return implode( '。' === $stop ? '' : ' ', array_map( $ends, array_merge( array( $words['title'] ), $said ) ) );
}
