<?php
// Unpacks a plugin as WordPress does where PHP has no zip of its own.
define('ABSPATH', $argv[1] . '/');
require ABSPATH . 'wp-admin/includes/class-pclzip.php';
$archive = new PclZip($argv[2]);
$files = $archive->extract(PCLZIP_OPT_PATH, $argv[3]);
if (!is_array($files)) {
    exit($archive->errorInfo(true));
}
foreach ($files as $file) {
    echo $file['stored_filename'], ' ', $file['status'], "\n";
}
