<?php
/** A figure in a sentence: `Already [opic_count] States …`, counted and written as the element does. */

namespace OpicWidgets;

defined( 'ABSPATH' ) || exit;

/** A number, with its noun where there is one: `54`, `54 States parties`. */
function counted( int $number, string $noun, array $words ): string {
	$parts   = $number < 1000 ? array( $number ) : array( intdiv( $number, 1000 ), sprintf( '%03d', $number % 1000 ) );
	$written = implode( $words['thousands'], $parts );
	$form    = $words['plural'][ $number < 100 ? $number : 100 + $number % 100 ];
	return $noun ? str_replace( '{n}', $written, $words['nouns'][ $noun ][ $form ] ) : $written;
}

/** Names in a row: `Cook Islands and Niue`. */
function listed( array $names, array $words ): string {
	list( $between, $last, $pair ) = $words['list'];
	$end = array_pop( $names );
	return $names ? implode( $between, $names ) . ( isset( $names[1] ) ? $last : $pair ) . $end : (string) $end;
}

/** True of a State that accepts another communications procedure on the date; of each the days from and until. */
function accepts_on( array $state, string $date ): bool {
	foreach ( $state['accepts'] as $days ) {
		list( $from, $until ) = explode( '/', "$days/" );
		if ( $from <= $date && ( ! $until || $until > $date ) ) {
			return true;
		}
	}
	return false;
}

/** The figure that is asked for; nothing where there is none, such as the newest State party before the first. */
function figure( array $attributes, bool $with_noun, string $language ): string {
	$words   = read_file( "words/$language" );
	$date    = date_shown( $attributes );
	$states  = states_shown( $attributes );
	$counts  = array( 'party' => 0, 'signatory' => 0, 'no-action' => 0 );
	$newest  = array( '' => array() ); // States parties by the day of their deposit
	$accept  = 0;
	foreach ( $states as $iso3 => $state ) {
		$status = status_on( $state, $date );
		++$counts[ $status ];
		if ( 'party' === $status ) {
			$newest[ $state['deposit'] ][] = $words['states'][ $iso3 ];
		} else {
			$accept += accepts_on( $state, $date ) ? 1 : 0;
		}
	}
	$last  = max( array_keys( $newest ) );
	$goal  = $attributes['goal'] ?? '';
	$goal  = preg_match( '/^\d{1,3}$/', $goal ) && $goal <= count( read_file( 'record' )['states'] ) ? (int) $goal : 0;
	$count = function ( int $number, string $noun ) use ( $with_noun, $words ) {
		return counted( $number, $with_noun ? $noun : '', $words );
	};
	switch ( $attributes['of'] ?? 'party' ) {
		case 'party':
			return $count( $counts['party'], 'countParty' );
		case 'signatory':
			return $count( $counts['signatory'], 'countSignatory' );
		case 'no-action':
			return $count( $counts['no-action'], 'countNoAction' );
		case 'total':
			return $count( count( $states ), 'countStates' );
		case 'share':
			return $states ? str_replace( '{n}', (string) round( 100 * $counts['party'] / count( $states ) ), $words['percent'] ) : '';
		case 'latest':
			return listed( $newest[ $last ], $words );
		case 'latest-date':
			return $last ? written_date( $last, $words ) : '';
		case 'days-since':
			return $last ? $count( (int) round( ( strtotime( "$date UTC" ) - strtotime( "$last UTC" ) ) / 86400 ), 'countDays' ) : '';
		case 'to-go':
			return $goal ? $count( max( 0, $goal - $counts['party'] ), 'toGo' ) : '';
		case 'procedures':
			return $count( $accept, 'countStates' );
		default:
			return '';
	}
}

/** `[opic_count of="share" region="africa"]`; `words` writes the noun with the number. */
function count_shortcode( $given ): string {
	$given  = is_array( $given ) ? $given : array();
	$choice = choice_of( array( 'element' => 'opic-count' ) + $given );
	$noun   = in_array( 'words', $given, true ) || ! in_array( key_in( $given, 'words' ), array( '', '0', 'false', 'no' ), true );
	$lang   = known_language( $choice['attributes']['lang'] );
	$text   = esc_html( figure( $choice['attributes'], $noun, $lang ) );
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return $text;
	}
	wp_enqueue_script( 'opic-widgets' );
	return '<opic-count' . written_attributes( $choice ) . ( $noun ? ' words' : '' ) . ">$text</opic-count>";
}

/** WordPress takes shortcodes out of an excerpt; without its figure a sentence would have a hole. */
function kept_in_excerpt( array $tags ): array {
	return doing_filter( 'get_the_excerpt' ) ? array_diff( $tags, array( 'opic_count' ) ) : $tags;
}
