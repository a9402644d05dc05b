<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>decant::gui::ArtifactModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>decant::gui::BeforeAfterModel</name>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>decant::gui::BudgetDialog</name>
    <message>
        <source>Fit to a size</source>
        <translation>Fit to a size</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Proposed changes, the largest effect first</source>
        <translation>Proposed changes, the largest effect first</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Rows taken</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Saves</translation>
    </message>
    <message>
        <source>&amp;Compressed size of this service</source>
        <translation>&amp;Compressed size of this service</translation>
    </message>
    <message>
        <source>Looking for changes …</source>
        <translation>Looking for changes …</translation>
    </message>
    <message>
        <source>It fits as it is: about %1.</source>
        <translation>It fits as it is: about %1.</translation>
    </message>
    <message>
        <source>About %1 instead of %2.</source>
        <translation>About %1 instead of %2.</translation>
    </message>
    <message>
        <source>This size cannot be met: with all of these changes it is still about %1.</source>
        <translation>This size cannot be met: with all of these changes it is still about %1.</translation>
    </message>
</context>
<context>
    <name>decant::gui::BuildsPage</name>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>From the source to the verified image; what is unchanged is reused.</source>
        <translation>From the source to the verified image; what is unchanged is reused.</translation>
    </message>
    <message>
        <source>&amp;Build now</source>
        <translation>&amp;Build now</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Current run</source>
        <translation>Current run</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Build steps of the engine</source>
        <translation>Build steps of the engine</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>Log of the build</translation>
    </message>
    <message>
        <source>Find in the log, Enter for the next place</source>
        <translation>Find in the log, Enter for the next place</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Find in the log</translation>
    </message>
    <message>
        <source>&amp;Save log …</source>
        <translation>&amp;Save log …</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Progress of the stage</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nothing is running</translation>
    </message>
    <message>
        <source>Build now reads the source, takes a masked snapshot, builds the image, starts it once and compares it with the source.</source>
        <translation>Build now reads the source, takes a masked snapshot, builds the image, starts it once and compares it with the source.</translation>
    </message>
    <message>
        <source>Earlier builds</source>
        <translation>Earlier builds</translation>
    </message>
    <message>
        <source>Stages of the chosen build</source>
        <translation>Stages of the chosen build</translation>
    </message>
    <message>
        <source>&amp;Open image</source>
        <translation>&amp;Open image</translation>
    </message>
    <message>
        <source>No build yet</source>
        <translation>No build yet</translation>
    </message>
    <message>
        <source>Every run leaves a record here, also a failed one.</source>
        <translation>Every run leaves a record here, also a failed one.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelling …</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>Cancelled. Earlier results are untouched.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the history cannot be read.</source>
        <translation>
            <numerusform>%n record of the history cannot be read.</numerusform>
            <numerusform>%n records of the history cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Save the log</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
</context>
<context>
    <name>decant::gui::CatalogModel</name>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>partitioned table</translation>
    </message>
    <message>
        <source>view</source>
        <translation>view</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialized view</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>foreign table</translation>
    </message>
    <message>
        <source>large objects</source>
        <translation>large objects</translation>
    </message>
    <message>
        <source>This role may not read the table.</source>
        <translation>This role may not read the table.</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>PK</translation>
    </message>
    <message>
        <source>FK</source>
        <translation>FK</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masked</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>not null</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indexes</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
    <message>
        <source>PII</source>
        <translation>PII</translation>
    </message>
    <message>
        <source>PII %1</source>
        <translation>PII %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::ClosureView</name>
    <message>
        <source>Graph of the tables and the relations followed</source>
        <translation>Graph of the tables and the relations followed</translation>
    </message>
    <message numerus="yes">
        <source>%n more table(s), further away, are in the list only.</source>
        <translation>
            <numerusform>%n more table, further away, are in the list only.</numerusform>
            <numerusform>%n more tables, further away, are in the list only.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rows are taken for their own sake</source>
        <translation>%1: rows are taken for their own sake</translation>
    </message>
    <message>
        <source>%1: rows are taken because others need them</source>
        <translation>%1: rows are taken because others need them</translation>
    </message>
</context>
<context>
    <name>decant::gui::ConnectionForm</name>
    <message>
        <source>postgresql://user@host:5432/database – paste and press Enter</source>
        <translation>postgresql://user@host:5432/database – paste and press Enter</translation>
    </message>
    <message>
        <source>Connection URI</source>
        <translation>Connection URI</translation>
    </message>
    <message>
        <source>Paste a &amp;URI:</source>
        <translation>Paste a &amp;URI:</translation>
    </message>
    <message>
        <source>&amp;Host or socket:</source>
        <translation>&amp;Host or socket:</translation>
    </message>
    <message>
        <source>as libpq decides</source>
        <translation>as libpq decides</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>default (5432)</source>
        <translation>default (5432)</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Database:</translation>
    </message>
    <message>
        <source>as the user</source>
        <translation>as the user</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>U&amp;ser:</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>your own name</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>SSL mode</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>SS&amp;L mode:</source>
        <translation>SS&amp;L mode:</translation>
    </message>
    <message>
        <source>CA certificate:</source>
        <translation>CA certificate:</translation>
    </message>
    <message>
        <source>file, optional</source>
        <translation>file, optional</translation>
    </message>
    <message>
        <source>pg_service section:</source>
        <translation>pg_service section:</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Further options:</source>
        <translation>Further options:</translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation>Where the password comes from</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Keychain</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Environment variable</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>.pgpass and PGPASSWORD only</source>
        <translation>.pgpass and PGPASSWORD only</translation>
    </message>
    <message>
        <source>Variable or command of the password</source>
        <translation>Variable or command of the password</translation>
    </message>
    <message>
        <source>Pass&amp;word from:</source>
        <translation>Pass&amp;word from:</translation>
    </message>
    <message>
        <source>password source</source>
        <translation>password source</translation>
    </message>
    <message>
        <source>command, first line counts</source>
        <translation>command, first line counts</translation>
    </message>
    <message>
        <source>name of the variable</source>
        <translation>name of the variable</translation>
    </message>
    <message>
        <source>Keychain, then DECANT_&lt;SERVICE&gt;_PASSWORD, then .pgpass and PGPASSWORD.</source>
        <translation>Keychain, then DECANT_&lt;SERVICE&gt;_PASSWORD, then .pgpass and PGPASSWORD.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connection</translation>
    </message>
    <message>
        <source>&amp;Keep in the keychain</source>
        <translation>&amp;Keep in the keychain</translation>
    </message>
    <message>
        <source>Password for the keychain</source>
        <translation>Password for the keychain</translation>
    </message>
    <message>
        <source>password for the keychain</source>
        <translation>password for the keychain</translation>
    </message>
    <message>
        <source>Read at most</source>
        <translation>Read at most</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>as fast as it goes</translation>
    </message>
    <message>
        <source>For a server that others work on; over all connections together.</source>
        <translation>For a server that others work on; over all connections together.</translation>
    </message>
    <message>
        <source>Read at most:</source>
        <translation>Read at most:</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>pace</translation>
    </message>
    <message>
        <source>Largest lag of a standby</source>
        <translation>Largest lag of a standby</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Reading a standby waits while it is further behind its primary than this.</source>
        <translation>Reading a standby waits while it is further behind its primary than this.</translation>
    </message>
    <message>
        <source>Largest lag:</source>
        <translation>Largest lag:</translation>
    </message>
    <message>
        <source>largest lag</source>
        <translation>largest lag</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataPreview</name>
    <message>
        <source>Show &amp;original values</source>
        <translation>Show &amp;original values</translation>
    </message>
    <message>
        <source>Real values of the source on this screen, until another table is chosen.</source>
        <translation>Real values of the source on this screen, until another table is chosen.</translation>
    </message>
    <message>
        <source>Rows of the chosen table</source>
        <translation>Rows of the chosen table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Rows of %1</translation>
    </message>
    <message>
        <source>Choose a table to see some of its rows.</source>
        <translation>Choose a table to see some of its rows.</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>Reading some rows …</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>The table has no rows.</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataRowsModel</name>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Looks sensitive and nobody decided about it yet.</source>
        <translation>Looks sensitive and nobody decided about it yet.</translation>
    </message>
    <message>
        <source>%1 (masked)</source>
        <translation>%1 (masked)</translation>
    </message>
    <message>
        <source>%1 (undecided)</source>
        <translation>%1 (undecided)</translation>
    </message>
</context>
<context>
    <name>decant::gui::DatabaseObjectModel</name>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (of %2)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>decant::gui::DifferenceModel</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>decant::gui::ErrorWords</name>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Source database</source>
        <translation>Source database</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container engine</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>cannot be used as it is</source>
        <translation>cannot be used as it is</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>access denied</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>cannot be reached</translation>
    </message>
    <message>
        <source>something else is there already</source>
        <translation>something else is there already</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>the check says no</source>
        <translation>the check says no</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>unexpected failure</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::FileTreeModel</name>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modified</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Object of the database</source>
        <translation>Object of the database</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Dockerfile, restore script, compose and CI files, generated from the project.</source>
        <translation>Dockerfile, restore script, compose and CI files, generated from the project.</translation>
    </message>
    <message>
        <source>&amp;Write files …</source>
        <translation>&amp;Write files …</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>Save the project first; then its files are generated here.</source>
        <translation>Save the project first; then its files are generated here.</translation>
    </message>
    <message>
        <source>&amp;Generate again</source>
        <translation>&amp;Generate again</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>Generate the files</translation>
    </message>
    <message>
        <source>Generated files</source>
        <translation>Generated files</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>What is shown of the file</translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation>Generated text</translation>
    </message>
    <message>
        <source>Changes against the file on disk</source>
        <translation>Changes against the file on disk</translation>
    </message>
    <message>
        <source>Changes against git HEAD</source>
        <translation>Changes against git HEAD</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text of the file</translation>
    </message>
    <message>
        <source>Generating …</source>
        <translation>Generating …</translation>
    </message>
    <message>
        <source>The files are made in the background.</source>
        <translation>The files are made in the background.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), all as on disk.</source>
        <translation>
            <numerusform>%n file, as on disk.</numerusform>
            <numerusform>%n files, all as on disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the disk. Nothing is written unseen.</source>
        <translation>
            <numerusform>%n file differs from the disk. Nothing is written unseen.</numerusform>
            <numerusform>%n files differ from the disk. Nothing is written unseen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Compare %1</translation>
    </message>
    <message>
        <source>The project is in no git repository with a commit.</source>
        <translation>The project is in no git repository with a commit.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>No difference.</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Write the files</translation>
    </message>
    <message>
        <source>The files are written.</source>
        <translation>The files are written.</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPanel</name>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filter by name</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Files of the image</translation>
    </message>
    <message>
        <source>Whole image, as a container sees it</source>
        <translation>Whole image, as a container sees it</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Layer %1: %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::HistoryModel</name>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>decant::gui::ImagesPage</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What the bytes of an image are, and whether it can be trusted.</source>
        <translation>What the bytes of an image are, and whether it can be trusted.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>No image yet</source>
        <translation>No image yet</translation>
    </message>
    <message>
        <source>After the first build, its layers and the objects of its database are shown here with their sizes.</source>
        <translation>After the first build, its layers and the objects of its database are shown here with their sizes.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Objects of the database</source>
        <translation>Objects of the database</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2 compressed, %3 unpacked, %4 of it database</source>
        <translation>%1 – %2 compressed, %3 unpacked, %4 of it database</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Base image</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Other layers</translation>
    </message>
    <message>
        <source>This image was not verified.</source>
        <translation>This image was not verified.</translation>
    </message>
    <message>
        <source>Verified: first query after %1; %2 tables with %3 rows, %4 sequences and %5 constraints agree; no trace of %6 original values in %7.</source>
        <translation>Verified: first query after %1; %2 tables with %3 rows, %4 sequences and %5 constraints agree; no trace of %6 original values in %7.</translation>
    </message>
    <message>
        <source>Original values of %1 found in %2</source>
        <translation>Original values of %1 found in %2</translation>
    </message>
    <message>
        <source>Verification says no:</source>
        <translation>Verification says no:</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Export …</translation>
    </message>
    <message>
        <source>Layers, objects and files as CSV, or the whole record as JSON</source>
        <translation>Layers, objects and files as CSV, or the whole record as JSON</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Table (*.csv);;Record (*.json)</source>
        <translation>Table (*.csv);;Record (*.json)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Layers</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Files</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Changes</translation>
    </message>
    <message>
        <source>Sizes of the objects of the database</source>
        <translation>Sizes of the objects of the database</translation>
    </message>
    <message>
        <source>Objects of another size</source>
        <translation>Objects of another size</translation>
    </message>
    <message numerus="yes">
        <source>Against the build of %1: %n new layer(s) with %2 compressed, %3 stay as they are and need no push and no pull.</source>
        <translation>
            <numerusform>Against the build of %1: %n new layer with %2 compressed, %3 stay as they are and need no push and no pull.</numerusform>
            <numerusform>Against the build of %1: %n new layers with %2 compressed, %3 stay as they are and need no push and no pull.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier build of this service to compare with.</source>
        <translation>There is no earlier build of this service to compare with.</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Files of the image</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::LayerModel</name>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Unpacked</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressed</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>%1 files, %2 of them replace one of a lower layer; %3 are removed</source>
        <translation>%1 files, %2 of them replace one of a lower layer; %3 are removed</translation>
    </message>
    <message>
        <source>Files that a later layer replaces or removes: nobody sees them, everybody pulls them.</source>
        <translation>Files that a later layer replaces or removes: nobody sees them, everybody pulls them.</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Wasted</translation>
    </message>
</context>
<context>
    <name>decant::gui::MainWindow</name>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Decant projects (*.toml);;All files (*)</source>
        <translation>Decant projects (*.toml);;All files (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Save the project</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” has changes that are not saved.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The file changed on disk and was read again.</source>
        <translation>The file changed on disk and was read again.</translation>
    </message>
    <message>
        <source>The file changed on disk while you have unsaved changes here.</source>
        <translation>The file changed on disk while you have unsaved changes here.</translation>
    </message>
    <message>
        <source>Load from disk</source>
        <translation>Load from disk</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>Cancelled. Earlier results are untouched.</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>The run is done.</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;New …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Open …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Save &amp;as …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>Read the sources and check every decision</source>
        <translation>Read the sources and check every decision</translation>
    </message>
    <message>
        <source>&amp;Refresh stack</source>
        <translation>&amp;Refresh stack</translation>
    </message>
    <message>
        <source>From the source to the verified image</source>
        <translation>From the source to the verified image</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancel</translation>
    </message>
    <message>
        <source>Stop the run; earlier results stay</source>
        <translation>Stop the run; earlier results stay</translation>
    </message>
    <message>
        <source>&amp;Snapshot only</source>
        <translation>&amp;Snapshot only</translation>
    </message>
    <message>
        <source>Up to the &amp;verified image</source>
        <translation>Up to the &amp;verified image</translation>
    </message>
    <message>
        <source>Up to the &amp;push</source>
        <translation>Up to the &amp;push</translation>
    </message>
    <message>
        <source>With a &amp;new snapshot although nothing changed</source>
        <translation>With a &amp;new snapshot although nothing changed</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatic</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Size of the stack against its budget</source>
        <translation>Size of the stack against its budget</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problems (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The stack is larger than its budget.</source>
        <translation>The stack is larger than its budget.</translation>
    </message>
    <message>
        <source>Compressed size of the newest images</source>
        <translation>Compressed size of the newest images</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n column undecided</numerusform>
            <numerusform>%n columns undecided</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing undecided</source>
        <translation>Nothing undecided</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions not checked yet</source>
        <translation>Decisions not checked yet</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingModel</name>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>keep</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (inherited)</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>not copied</source>
        <translation>not copied</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primary key</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Foreign key</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Parameters or reason</source>
        <translation>Parameters or reason</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Guarantee</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%n follow)</source>
        <translation>
            <numerusform>%1 (+%n follow)</numerusform>
            <numerusform>%1 (+%n follow)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (was %2)</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Followed by %1</translation>
    </message>
    <message>
        <source>New since the last snapshot</source>
        <translation>New since the last snapshot</translation>
    </message>
    <message>
        <source>Changed since the last snapshot, it was %1</source>
        <translation>Changed since the last snapshot, it was %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingPage</name>
    <message>
        <source>Masking</source>
        <translation>Masking</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Read the source</translation>
    </message>
    <message>
        <source>&amp;Undecided only</source>
        <translation>&amp;Undecided only</translation>
    </message>
    <message>
        <source>Sensi&amp;tive only</source>
        <translation>Sensi&amp;tive only</translation>
    </message>
    <message>
        <source>&amp;Detect from sample rows</source>
        <translation>&amp;Detect from sample rows</translation>
    </message>
    <message>
        <source>Reads a few rows of every table; they stay in memory.</source>
        <translation>Reads a few rows of every table; they stay in memory.</translation>
    </message>
    <message>
        <source>&amp;Accept suggestions</source>
        <translation>&amp;Accept suggestions</translation>
    </message>
    <message>
        <source>Takes what is suggested for every undecided column that is shown: a rule, or keep where type and name are harmless.</source>
        <translation>Takes what is suggested for every undecided column that is shown: a rule, or keep where type and name are harmless.</translation>
    </message>
    <message>
        <source>Columns and their decisions</source>
        <translation>Columns and their decisions</translation>
    </message>
    <message>
        <source>Masking of %1</source>
        <translation>Masking of %1</translation>
    </message>
    <message>
        <source>Reading the columns …</source>
        <translation>Reading the columns …</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>This runs in the background.</translation>
    </message>
    <message>
        <source>The columns are not known yet</source>
        <translation>The columns are not known yet</translation>
    </message>
    <message>
        <source>Read the source: then every column is listed here with what it looks like, and waits for a decision – mask it, or keep it with a reason.</source>
        <translation>Read the source: then every column is listed here with what it looks like, and waits for a decision – mask it, or keep it with a reason.</translation>
    </message>
    <message>
        <source>Classify the columns of %1</source>
        <translation>Classify the columns of %1</translation>
    </message>
    <message>
        <source>Every column gets a decision: a masking rule, or keep with a reason.</source>
        <translation>Every column gets a decision: a masking rule, or keep with a reason.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all decided.</source>
        <translation>%1, all decided.</translation>
    </message>
    <message>
        <source>%1, %2 without a decision. Builds wait until all are decided.</source>
        <translation>%1, %2 without a decision. Builds wait until all are decided.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the decision on %1</source>
        <translation>Remove the decision on %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Keep %1</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>Mask %1</translation>
    </message>
    <message>
        <source>No undecided column that is shown has a suggestion.</source>
        <translation>No undecided column that is shown has a suggestion.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Accept %n suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel detection</source>
        <translation>Cancel detection</translation>
    </message>
    <message>
        <source>Detect sensitive columns of %1</source>
        <translation>Detect sensitive columns of %1</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Preview %1</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>No preview: %1</translation>
    </message>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>&amp;Accept suggestion</translation>
    </message>
    <message>
        <source>Choose a &amp;function</source>
        <translation>Choose a &amp;function</translation>
    </message>
    <message>
        <source>&amp;Copy decision</source>
        <translation>&amp;Copy decision</translation>
    </message>
    <message>
        <source>&amp;Paste decision</source>
        <translation>&amp;Paste decision</translation>
    </message>
    <message>
        <source>Apply to all columns of this &amp;kind</source>
        <translation>Apply to all columns of this &amp;kind</translation>
    </message>
    <message>
        <source>&amp;Remove decision</source>
        <translation>&amp;Remove decision</translation>
    </message>
    <message>
        <source>Filter columns</source>
        <translation>Filter columns</translation>
    </message>
    <message>
        <source>Apply to all columns of &amp;kind “%1”</source>
        <translation>Apply to all columns of &amp;kind “%1”</translation>
    </message>
    <message>
        <source>There is no column this would change.</source>
        <translation>There is no column this would change.</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n column(s). Undo takes it back.</source>
        <translation>
            <numerusform>Decided about %n column. Undo takes it back.</numerusform>
            <numerusform>Decided about %n columns. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to all columns of kind %1</source>
        <translation>Apply to all columns of kind %1</translation>
    </message>
    <message>
        <source>The source changed since the last snapshot:</source>
        <translation>The source changed since the last snapshot:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>Show &amp;changes</translation>
    </message>
    <message>
        <source>Filter by table, column, kind or function</source>
        <translation>Filter by table, column, kind or function</translation>
    </message>
    <message>
        <source>C&amp;hanged only</source>
        <translation>C&amp;hanged only</translation>
    </message>
    <message>
        <source>New or changed since the last snapshot</source>
        <translation>New or changed since the last snapshot</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>Reading some rows …</translation>
    </message>
    <message>
        <source>Values of the chosen column are shown here.</source>
        <translation>Values of the chosen column are shown here.</translation>
    </message>
    <message>
        <source>This column cannot be read.</source>
        <translation>This column cannot be read.</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewKeyDialog</name>
    <message>
        <source>Masking key</source>
        <translation>Masking key</translation>
    </message>
    <message>
        <source>There is no keychain here. Decant keeps the masking key of this project until it ends: copy the key now to a safe place, and set DECANT_KEY to it next time. It is shown once.</source>
        <translation>There is no keychain here. Decant keeps the masking key of this project until it ends: copy the key now to a safe place, and set DECANT_KEY to it next time. It is shown once.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opy</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewProjectDialog</name>
    <message>
        <source>New from a database</source>
        <translation>New from a database</translation>
    </message>
    <message>
        <source>e.g. shop</source>
        <translation>e.g. shop</translation>
    </message>
    <message>
        <source>Connection &amp;URI:</source>
        <translation>Connection &amp;URI:</translation>
    </message>
    <message>
        <source>Project &amp;name:</source>
        <translation>Project &amp;name:</translation>
    </message>
    <message>
        <source>&amp;Look and propose</source>
        <translation>&amp;Look and propose</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>Reading the database …</translation>
    </message>
    <message>
        <source>Propose a project</source>
        <translation>Propose a project</translation>
    </message>
    <message>
        <source>The schema is read, columns are classified by a few sample rows in memory, and a rule is proposed where one fits. The project is written when you save it; its masking key and the password go into the keychain.</source>
        <translation>The schema is read, columns are classified by a few sample rows in memory, and a rule is proposed where one fits. The project is written when you save it; its masking key and the password go into the keychain.</translation>
    </message>
</context>
<context>
    <name>decant::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>No service yet</translation>
    </message>
    <message>
        <source>A project describes a stack of services. Make one with “New from a database …”.</source>
        <translation>A project describes a stack of services. Make one with “New from a database …”.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
</context>
<context>
    <name>decant::gui::ParameterEditor</name>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (does not fit)</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>one per line</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: apply PATH FUNCTION [parameter=value …], set PATH VALUE or delete PATH.</source>
        <translation>Line %1 cannot be read. Write: apply PATH FUNCTION [parameter=value …], set PATH VALUE or delete PATH.</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProblemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>What would help</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectDocument</name>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Compare %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectTreeModel</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subset</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Masking</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a decision</source>
        <translation>
            <numerusform>%n column without a decision</numerusform>
            <numerusform>%n columns without a decision</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>decant::gui::PushHistoryModel</name>
    <message>
        <source>Pushed or pulled</source>
        <translation>Pushed or pulled</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressed</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
</context>
<context>
    <name>decant::gui::PushModel</name>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Digest or reason</source>
        <translation>Digest or reason</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>decant::gui::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>A tag is only ever moved to a complete image.</source>
        <translation>A tag is only ever moved to a complete image.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Push newest image</source>
        <translation>&amp;Push newest image</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Layers on their way</source>
        <translation>Layers on their way</translation>
    </message>
    <message>
        <source>Nothing is being pushed</source>
        <translation>Nothing is being pushed</translation>
    </message>
    <message>
        <source>A push shows every layer with its bytes; layers the registry has are not sent again.</source>
        <translation>A push shows every layer with its bytes; layers the registry has are not sent again.</translation>
    </message>
    <message>
        <source>Command to pull the image</source>
        <translation>Command to pull the image</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>There is no image of this service yet.</source>
        <translation>There is no image of this service yet.</translation>
    </message>
    <message>
        <source>Not pushed yet.</source>
        <translation>Not pushed yet.</translation>
    </message>
    <message>
        <source>Digest %1, %2</source>
        <translation>Digest %1, %2</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Retry</translation>
    </message>
    <message>
        <source>Is there a &amp;newer build?</source>
        <translation>Is there a &amp;newer build?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Builds that went to the registry</source>
        <translation>Builds that went to the registry</translation>
    </message>
    <message>
        <source>Ask the registry</source>
        <translation>Ask the registry</translation>
    </message>
    <message>
        <source>Nothing of this service was pushed to %1 yet.</source>
        <translation>Nothing of this service was pushed to %1 yet.</translation>
    </message>
    <message>
        <source>What is here is up to date: the newest build of the registry is %1.</source>
        <translation>What is here is up to date: the newest build of the registry is %1.</translation>
    </message>
    <message>
        <source>The registry has a newer build: %1 of %2, %3.</source>
        <translation>The registry has a newer build: %1 of %2, %3.</translation>
    </message>
    <message>
        <source>&amp;Pull it</source>
        <translation>&amp;Pull it</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>Pull %1</translation>
    </message>
    <message>
        <source>Pulled: %1. Start the stack to use it.</source>
        <translation>Pulled: %1. Start the stack to use it.</translation>
    </message>
</context>
<context>
    <name>decant::gui::RelationModel</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>How many rows of %1 come along with each taken row of %2</source>
        <translation>How many rows of %1 come along with each taken row of %2</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Brings about</source>
        <translation>Brings about</translation>
    </message>
</context>
<context>
    <name>decant::gui::RuleEditor</name>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Keep as it is</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>No decision</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>Masking function</source>
        <translation>Masking function</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Reason for keeping the values</source>
        <translation>Reason for keeping the values</translation>
    </message>
    <message>
        <source>Why these values may stay, e.g. “public product names”</source>
        <translation>Why these values may stay, e.g. “public product names”</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choose a column</translation>
    </message>
    <message>
        <source>Its decision is edited here.</source>
        <translation>Its decision is edited here.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>not null</source>
        <translation>not null</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>primary key</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>foreign key</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>follows %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accept %1</translation>
    </message>
    <message>
        <source>Choose a function …</source>
        <translation>Choose a function …</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (does not fit)</translation>
    </message>
    <message>
        <source>Guarantee: %1</source>
        <translation>Guarantee: %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Parameters of every function</source>
        <translation>Parameters of every function</translation>
    </message>
    <message>
        <source>new since the last snapshot</source>
        <translation>new since the last snapshot</translation>
    </message>
    <message>
        <source>was %1 at the last snapshot</source>
        <translation>was %1 at the last snapshot</translation>
    </message>
    <message>
        <source>looks like %1: %2</source>
        <translation>looks like %1: %2</translation>
    </message>
    <message>
        <source>This rule also applies to: %1</source>
        <translation>This rule also applies to: %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::RulePreview</name>
    <message numerus="yes">
        <source>%n sampled row(s)</source>
        <translation>
            <numerusform>%n sampled row</numerusform>
            <numerusform>%n sampled rows</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 NULL</source>
        <translation>, %1 NULL</translation>
    </message>
    <message>
        <source>, NULL %1 → %2</source>
        <translation>, NULL %1 → %2</translation>
    </message>
    <message>
        <source>different values %1 → %2</source>
        <translation>different values %1 → %2</translation>
    </message>
    <message>
        <source>no collisions</source>
        <translation>no collisions</translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s): different originals became equal</source>
        <translation>
            <numerusform>%n collision: different originals became equal</numerusform>
            <numerusform>%n collisions: different originals became equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal value(s) became different</source>
        <translation>
            <numerusform>%n equal value became different</numerusform>
            <numerusform>%n equal values became different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) as before</source>
        <translation>
            <numerusform>%n value as before</numerusform>
            <numerusform>%n values as before</numerusform>
        </translation>
    </message>
    <message>
        <source>length %1–%2 → %3–%4 bytes</source>
        <translation>length %1–%2 → %3–%4 bytes</translation>
    </message>
    <message>
        <source>most frequent value %1 → %2 of the rows</source>
        <translation>most frequent value %1 → %2 of the rows</translation>
    </message>
    <message>
        <source>Sampled values before and after masking</source>
        <translation>Sampled values before and after masking</translation>
    </message>
</context>
<context>
    <name>decant::gui::RunCenter</name>
    <message>
        <source>Refresh %1</source>
        <translation>Refresh %1</translation>
    </message>
    <message>
        <source>Refresh the stack</source>
        <translation>Refresh the stack</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceCard</name>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Last build</source>
        <translation>Last build</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>First query after</source>
        <translation>First query after</translation>
    </message>
    <message>
        <source>Leak scan</source>
        <translation>Leak scan</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Masking</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>is being read</translation>
    </message>
    <message>
        <source>PostgreSQL %1, %2 tables, %3</source>
        <translation>PostgreSQL %1, %2 tables, %3</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>not checked yet</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n column undecided</numerusform>
            <numerusform>%n columns undecided</numerusform>
        </translation>
    </message>
    <message>
        <source>every column is decided</source>
        <translation>every column is decided</translation>
    </message>
    <message>
        <source>never built</source>
        <translation>never built</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 compressed, %2 unpacked</source>
        <translation>%1 compressed, %2 unpacked</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>not scanned</translation>
    </message>
    <message>
        <source>clean, %1 values searched</source>
        <translation>clean, %1 values searched</translation>
    </message>
    <message numerus="yes">
        <source>%n leak(s) found</source>
        <translation>
            <numerusform>%n leak found</numerusform>
            <numerusform>%n leaks found</numerusform>
        </translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>not pushed</translation>
    </message>
    <message>
        <source>pushed as %1</source>
        <translation>pushed as %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceStates</name>
    <message>
        <source>Read the source of %1</source>
        <translation>Read the source of %1</translation>
    </message>
    <message>
        <source>Plan the masking of %1</source>
        <translation>Plan the masking of %1</translation>
    </message>
    <message>
        <source>Read the build history</source>
        <translation>Read the build history</translation>
    </message>
</context>
<context>
    <name>decant::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>What belongs to this machine; nothing of it is written into the project.</source>
        <translation>What belongs to this machine; nothing of it is written into the project.</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container engine</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Look again</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>&amp;Engine:</translation>
    </message>
    <message>
        <source>&amp;Another address:</source>
        <translation>&amp;Another address:</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Work folder</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Clean up</translation>
    </message>
    <message>
        <source>Removes snapshots that a newer one has replaced, and what broken runs left. The newest snapshot of each service and all records stay.</source>
        <translation>Removes snapshots that a newer one has replaced, and what broken runs left. The newest snapshot of each service and all records stay.</translation>
    </message>
    <message>
        <source>Looking for engines …</source>
        <translation>Looking for engines …</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>Look for engines</translation>
    </message>
    <message>
        <source>The first that answers</source>
        <translation>The first that answers</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 at %3</translation>
    </message>
    <message>
        <source>%1: ready (%2)</source>
        <translation>%1: ready (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clean up the work folder</source>
        <translation>Clean up the work folder</translation>
    </message>
    <message>
        <source>Measure the work folder</source>
        <translation>Measure the work folder</translation>
    </message>
    <message>
        <source>%1
%2 in all, %3 of it can be removed</source>
        <translation>%1
%2 in all, %3 of it can be removed</translation>
    </message>
    <message>
        <source>Services that are extracted and built at the same time; each uses several processors itself.</source>
        <translation>Services that are extracted and built at the same time; each uses several processors itself.</translation>
    </message>
    <message>
        <source>&amp;Services at once:</source>
        <translation>&amp;Services at once:</translation>
    </message>
</context>
<context>
    <name>decant::gui::SourcePage</name>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Role: %1, %2, %3</source>
        <translation>Role: %1, %2, %3</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>replica</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>encrypted connection</source>
        <translation>encrypted connection</translation>
    </message>
    <message>
        <source>connection not encrypted</source>
        <translation>connection not encrypted</translation>
    </message>
    <message>
        <source>Base image: %1</source>
        <translation>Base image: %1</translation>
    </message>
    <message>
        <source>Every table can be read.</source>
        <translation>Every table can be read.</translation>
    </message>
    <message>
        <source>Not readable: %1</source>
        <translation>Not readable: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The database is only read, in one consistent snapshot.</source>
        <translation>The database is only read, in one consistent snapshot.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Test connection</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Not tested yet.</translation>
    </message>
    <message>
        <source>The password of the URI was not taken over: secrets stay out of the project. Choose where it comes from.</source>
        <translation>The password of the URI was not taken over: secrets stay out of the project. Choose where it comes from.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>Filter tables and columns</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Read</translation>
    </message>
    <message>
        <source>Read the catalog again (F5)</source>
        <translation>Read the catalog again (F5)</translation>
    </message>
    <message>
        <source>Tables of the source</source>
        <translation>Tables of the source</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Nothing read yet</translation>
    </message>
    <message>
        <source>Read the source to see its tables, sizes and keys.</source>
        <translation>Read the source to see its tables, sizes and keys.</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Read the source</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Source of %1</translation>
    </message>
    <message>
        <source>Reading the source …</source>
        <translation>Reading the source …</translation>
    </message>
    <message>
        <source>Tables, columns, keys and sizes are being read.</source>
        <translation>Tables, columns, keys and sizes are being read.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Change %1 of %2</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connecting …</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <translation>Test the connection of %1</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>The connection works.</translation>
    </message>
    <message>
        <source>Keep the password of %1</source>
        <translation>Keep the password of %1</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>The password is in the keychain.</translation>
    </message>
    <message>
        <source>There is no keychain here: the password is kept until this window is closed.</source>
        <translation>There is no keychain here: the password is kept until this window is closed.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SqlEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Line %1, column %2: %3</translation>
    </message>
</context>
<context>
    <name>decant::gui::StageModel</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
</context>
<context>
    <name>decant::gui::StartPage</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>Pours production data into small, masked, ready-to-start database images.</translation>
    </message>
    <message>
        <source>New from a database …</source>
        <translation>New from a database …</translation>
    </message>
    <message>
        <source>Paste a connection URI; Decant reads the schema and proposes rules.</source>
        <translation>Paste a connection URI; Decant reads the schema and proposes rules.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Open …</translation>
    </message>
    <message>
        <source>A decant.toml that already exists.</source>
        <translation>A decant.toml that already exists.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Try the sample</translation>
    </message>
    <message>
        <source>A made-up web shop that shows every step.</source>
        <translation>A made-up web shop that shows every step.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Recent projects</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::StepModel</name>
    <message>
        <source>Build step</source>
        <translation>Build step</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetModel</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Rows taken</translation>
    </message>
    <message>
        <source>Size in the source</source>
        <translation>Size in the source</translation>
    </message>
    <message>
        <source>Decided by a pattern, the parent table or the default.</source>
        <translation>Decided by a pattern, the parent table or the default.</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (inherited)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressed</translation>
    </message>
    <message>
        <source>Of rows</source>
        <translation>Of rows</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Comes by</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetPage</name>
    <message>
        <source>Subset</source>
        <translation>Subset</translation>
    </message>
    <message>
        <source>Tables and the rows taken</source>
        <translation>Tables and the rows taken</translation>
    </message>
    <message>
        <source>Filter tables</source>
        <translation>Filter tables</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;All rows</translation>
    </message>
    <message>
        <source>&amp;Structure only</source>
        <translation>&amp;Structure only</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Read the source</translation>
    </message>
    <message>
        <source>Subset of %1</source>
        <translation>Subset of %1</translation>
    </message>
    <message>
        <source>Reading the tables …</source>
        <translation>Reading the tables …</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>This runs in the background.</translation>
    </message>
    <message>
        <source>The tables are not known yet</source>
        <translation>The tables are not known yet</translation>
    </message>
    <message>
        <source>Read the source to choose which tables come with their rows.</source>
        <translation>Read the source to choose which tables come with their rows.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s): %1</source>
        <translation>
            <numerusform>%n table: %1</numerusform>
            <numerusform>%n tables: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows reach the image. What they refer to comes along.</source>
        <translation>Which rows reach the image. What they refer to comes along.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Only nee&amp;ded</source>
        <translation>Only nee&amp;ded</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Measure</translation>
    </message>
    <message>
        <source>Lets the server check the conditions, counts, and compresses a few rows in memory.</source>
        <translation>Lets the server check the conditions, counts, and compresses a few rows in memory.</translation>
    </message>
    <message>
        <source>&amp;Fit to a size…</source>
        <translation>&amp;Fit to a size…</translation>
    </message>
    <message>
        <source>Plan the subset of %1</source>
        <translation>Plan the subset of %1</translation>
    </message>
    <message>
        <source>Draw the subset of %1</source>
        <translation>Draw the subset of %1</translation>
    </message>
    <message>
        <source>About %1 rows, %2 compressed.</source>
        <translation>About %1 rows, %2 compressed.</translation>
    </message>
    <message>
        <source>The budget of the whole stack is %1.</source>
        <translation>The budget of the whole stack is %1.</translation>
    </message>
    <message>
        <source>From the statistics of the source; Measure makes it exact.</source>
        <translation>From the statistics of the source; Measure makes it exact.</translation>
    </message>
    <message>
        <source>No rows are taken.</source>
        <translation>No rows are taken.</translation>
    </message>
    <message>
        <source>Nothing leads to this table, so it stays empty.</source>
        <translation>Nothing leads to this table, so it stays empty.</translation>
    </message>
    <message>
        <source>Its rows are taken for their own sake.</source>
        <translation>Its rows are taken for their own sake.</translation>
    </message>
    <message>
        <source>Its rows come by %1.</source>
        <translation>Its rows come by %1.</translation>
    </message>
    <message>
        <source>Children by %1: %2</source>
        <translation>Children by %1: %2</translation>
    </message>
    <message>
        <source>Measure the subset of %1</source>
        <translation>Measure the subset of %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Counting …</translation>
    </message>
    <message>
        <source>Count rows of %1</source>
        <translation>Count rows of %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>Fit the subset of %1</source>
        <translation>Fit the subset of %1</translation>
    </message>
    <message>
        <source>Fit the subset to a size</source>
        <translation>Fit the subset to a size</translation>
    </message>
    <message>
        <source>The table is left out of the image.</source>
        <translation>The table is left out of the image.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetWords</name>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Where a condition holds</source>
        <translation>Where a condition holds</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>A percentage</translation>
    </message>
    <message>
        <source>The newest rows</source>
        <translation>The newest rows</translation>
    </message>
    <message>
        <source>Only what others need</source>
        <translation>Only what others need</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Structure only</translation>
    </message>
    <message>
        <source>Where %1</source>
        <translation>Where %1</translation>
    </message>
    <message>
        <source>%1 % of the rows</source>
        <translation>%1 % of the rows</translation>
    </message>
    <message>
        <source>Newest %1 by %2</source>
        <translation>Newest %1 by %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
</context>
<context>
    <name>decant::gui::TableRules</name>
    <message>
        <source>Rows taken</source>
        <translation>Rows taken</translation>
    </message>
    <message>
        <source>Relations of the table</source>
        <translation>Relations of the table</translation>
    </message>
    <message>
        <source>&amp;Relations: parents always come along, children as you say</source>
        <translation>&amp;Relations: parents always come along, children as you say</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>&amp;Count rows</source>
        <translation>&amp;Count rows</translation>
    </message>
    <message>
        <source>Counts the rows in the source now (Ctrl+Enter)</source>
        <translation>Counts the rows in the source now (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Another number takes another sample; the same one takes it again.</source>
        <translation>Another number takes another sample; the same one takes it again.</translation>
    </message>
    <message>
        <source>&amp;Percentage</source>
        <translation>&amp;Percentage</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;eed</translation>
    </message>
    <message>
        <source>&amp;Number of rows</source>
        <translation>&amp;Number of rows</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Order</translation>
    </message>
    <message>
        <source>id = 4711</source>
        <translation>id = 4711</translation>
    </message>
    <message>
        <source>One condition per line; rows for which one holds are always kept.</source>
        <translation>One condition per line; rows for which one holds are always kept.</translation>
    </message>
    <message>
        <source>status, kind</source>
        <translation>status, kind</translation>
    </message>
    <message>
        <source>Columns whose enum values, NULLs, smallest and largest values are always kept.</source>
        <translation>Columns whose enum values, NULLs, smallest and largest values are always kept.</translation>
    </message>
    <message>
        <source>A&amp;lways keep</source>
        <translation>A&amp;lways keep</translation>
    </message>
    <message>
        <source>Co&amp;ver columns</source>
        <translation>Co&amp;ver columns</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>No table is selected</source>
        <translation>No table is selected</translation>
    </message>
</context>
<context>
    <name>decant::gui::TargetForm</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation>&amp;Registry:</translation>
    </message>
    <message>
        <source>host[:port]; empty keeps images on this machine</source>
        <translation>host[:port]; empty keeps images on this machine</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registry</translation>
    </message>
    <message>
        <source>Re&amp;pository:</source>
        <translation>Re&amp;pository:</translation>
    </message>
    <message>
        <source>empty takes the project&apos;s name</source>
        <translation>empty takes the project&apos;s name</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>repository</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>Placeholders: {date} {time} {version} {git} {hash}</source>
        <translation>Placeholders: {date} {time} {version} {git} {hash}</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Login:</translation>
    </message>
    <message>
        <source>Pushed by</source>
        <translation>Pushed by</translation>
    </message>
    <message>
        <source>Decant, layer by layer</source>
        <translation>Decant, layer by layer</translation>
    </message>
    <message>
        <source>the container engine</source>
        <translation>the container engine</translation>
    </message>
    <message>
        <source>Decant is faster and tells every byte. Let the engine push when it runs elsewhere and is nearer to the registry.</source>
        <translation>Decant is faster and tells every byte. Let the engine push when it runs elsewhere and is nearer to the registry.</translation>
    </message>
    <message>
        <source>Pushed &amp;by:</source>
        <translation>Pushed &amp;by:</translation>
    </message>
    <message>
        <source>Tags to keep</source>
        <translation>Tags to keep</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>After a push, older tags of the service beyond this many are deleted from the registry.</source>
        <translation>After a push, older tags of the service beyond this many are deleted from the registry.</translation>
    </message>
    <message>
        <source>&amp;Keep tags:</source>
        <translation>&amp;Keep tags:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>Certificate &amp;authority:</translation>
    </message>
    <message>
        <source>Plain &amp;HTTP is allowed</source>
        <translation>Plain &amp;HTTP is allowed</translation>
    </message>
    <message>
        <source>way of pushing</source>
        <translation>way of pushing</translation>
    </message>
    <message>
        <source>number of kept tags</source>
        <translation>number of kept tags</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>plain HTTP</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificate authority</translation>
    </message>
    <message>
        <source>empty trusts those of this machine</source>
        <translation>empty trusts those of this machine</translation>
    </message>
    <message>
        <source>Br&amp;owse …</source>
        <translation>Br&amp;owse …</translation>
    </message>
    <message>
        <source>certificate authority</source>
        <translation>certificate authority</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Certificates (*.crt *.pem *.cer);;All files (*)</translation>
    </message>
    <message>
        <source>Change the %1</source>
        <translation>Change the %1</translation>
    </message>
    <message>
        <source>none is needed: images stay on this machine</source>
        <translation>none is needed: images stay on this machine</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>looking …</translation>
    </message>
    <message>
        <source>Look for a login</source>
        <translation>Look for a login</translation>
    </message>
    <message>
        <source>nobody (docker login %1)</source>
        <translation>nobody (docker login %1)</translation>
    </message>
    <message>
        <source>with a token of %1</source>
        <translation>with a token of %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, from %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Read the schema</source>
        <translation>Read the schema</translation>
    </message>
    <message>
        <source>Plan the masking</source>
        <translation>Plan the masking</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>Take the snapshot</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>Generate the files</translation>
    </message>
    <message>
        <source>Build the image</source>
        <translation>Build the image</translation>
    </message>
    <message>
        <source>Verify the image</source>
        <translation>Verify the image</translation>
    </message>
    <message>
        <source>Inspect the image</source>
        <translation>Inspect the image</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>reused</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>cached</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>mounted</translation>
    </message>
    <message>
        <source>compressing</source>
        <translation>compressing</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>pushing</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>pushed</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>sequence</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialized view</translation>
    </message>
    <message>
        <source>system catalog</source>
        <translation>system catalog</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>template database</source>
        <translation>template database</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>Extracting rows</source>
        <translation>Extracting rows</translation>
    </message>
    <message>
        <source>Loading rows</source>
        <translation>Loading rows</translation>
    </message>
    <message>
        <source>Pulling the base image</source>
        <translation>Pulling the base image</translation>
    </message>
    <message>
        <source>Scanning for leaks</source>
        <translation>Scanning for leaks</translation>
    </message>
    <message>
        <source>always equal</source>
        <translation>always equal</translation>
    </message>
    <message>
        <source>deterministic</source>
        <translation>deterministic</translation>
    </message>
    <message>
        <source>random per run</source>
        <translation>random per run</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>practically unique</source>
        <translation>practically unique</translation>
    </message>
    <message>
        <source>keeps the format</source>
        <translation>keeps the format</translation>
    </message>
    <message>
        <source>reversible with the key</source>
        <translation>reversible with the key</translation>
    </message>
    <message>
        <source>partly reversible</source>
        <translation>partly reversible</translation>
    </message>
    <message>
        <source>free of the original</source>
        <translation>free of the original</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Trying the rules on the constraints</source>
        <translation>Trying the rules on the constraints</translation>
    </message>
    <message>
        <source>new table %1</source>
        <translation>new table %1</translation>
    </message>
    <message>
        <source>dropped table %1</source>
        <translation>dropped table %1</translation>
    </message>
    <message>
        <source>new column %1 (%2)</source>
        <translation>new column %1 (%2)</translation>
    </message>
    <message>
        <source>dropped column %1 (%2)</source>
        <translation>dropped column %1 (%2)</translation>
    </message>
    <message>
        <source>type of %1: %2 → %3</source>
        <translation>type of %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing sensitive</source>
        <translation>nothing sensitive</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>person name</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>user name</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>city</source>
        <translation>city</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>postal code</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>birth date</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>national id</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>card number</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP address</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC address</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordinates</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>free text</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>device id</translation>
    </message>
    <message>
        <source>other sensitive</source>
        <translation>other sensitive</translation>
    </message>
</context>
<context>
    <name>decant::gui::WriteDialog</name>
    <message>
        <source>Write files</source>
        <translation>Write files</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written. This is what changes:</source>
        <translation>
            <numerusform>%n file will be written. This is what changes:</numerusform>
            <numerusform>%n files will be written. This is what changes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Files that will be written</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Write</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>Pours production data into small, masked, ready-to-start database images.</translation>
    </message>
    <message>
        <source>decant.toml, or the folder it lies in</source>
        <translation>decant.toml, or the folder it lies in</translation>
    </message>
</context>
</TS>
