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
        <source>Filter table or column</source>
        <translation>Filter table or column</translation>
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
    <message numerus="yes">
        <source>Accepted %n suggestion(s). Undo takes them back.</source>
        <translation>
            <numerusform>Accepted %n suggestion. Undo takes it back.</numerusform>
            <numerusform>Accepted %n suggestions. Undo takes them back.</numerusform>
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
        <source>The schema is read, columns are classified by a few sample rows in memory, and a rule is proposed where one fits. Nothing is stored before you save.</source>
        <translation>The schema is read, columns are classified by a few sample rows in memory, and a rule is proposed where one fits. Nothing is stored before you save.</translation>
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
        <source>Plain &amp;HTTP is allowed</source>
        <translation>Plain &amp;HTTP is allowed</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>plain HTTP</translation>
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
        <source>Change the %1</source>
        <translation>Change the %1</translation>
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
        <source>looks like %1</source>
        <translation>looks like %1</translation>
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
        <source>separated by commas</source>
        <translation>separated by commas</translation>
    </message>
    <message>
        <source>Edited in decant.toml.</source>
        <translation>Edited in decant.toml.</translation>
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
</context>
<context>
    <name>decant::gui::SubsetModel</name>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Structure only</translation>
    </message>
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
        <source>Estimated rows</source>
        <translation>Estimated rows</translation>
    </message>
    <message>
        <source>Size in the source</source>
        <translation>Size in the source</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetPage</name>
    <message>
        <source>Subset</source>
        <translation>Subset</translation>
    </message>
    <message>
        <source>How many rows of each table reach the image.</source>
        <translation>How many rows of each table reach the image.</translation>
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
