<?php
// What WordPress makes of a post that the classic editor saved: signs, then paragraphs. Only what that needs is loaded.
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
function apply_filters($name, $value) { return $value; }
function add_filter() {}
function __($text) { return $text; }
function _x($text) { return $text; }
function is_admin() { return false; }
$shortcode_tags = array('opic' => 'opic');
require ABSPATH . 'wp-includes/shortcodes.php';
require ABSPATH . 'wp-includes/formatting.php';
echo wpautop(wptexturize(stream_get_contents(STDIN)));
