<?php
// Stands in for the WordPress functions that the plugin calls, loads it, and does the shortcode.
define('ABSPATH', '');
$shortcodes = array();
function add_shortcode($name, $do) { $GLOBALS['shortcodes'][$name] = $do; }
function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES, 'UTF-8'); }
function plugins_url($file) { return '/wp-content/plugins/opic/' . $file; }
function wp_enqueue_script($name, $address, $needs, $version, $last) { echo "script $address?ver=$version\n"; }
require $argv[1];
echo $shortcodes['opic'](json_decode($argv[2], true));
