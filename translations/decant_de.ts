<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>decant::gui::ArtifactModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>decant::gui::BeforeAfterModel</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>decant::gui::BudgetDialog</name>
    <message>
        <source>Fit to a size</source>
        <translation>Auf eine Größe bringen</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Proposed changes, the largest effect first</source>
        <translation>Vorgeschlagene Änderungen, die größte Wirkung zuerst</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Übernommene Zeilen</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>&amp;Compressed size of this service</source>
        <translation>&amp;Komprimierte Größe dieses Dienstes</translation>
    </message>
    <message>
        <source>Looking for changes …</source>
        <translation>Suche nach Änderungen …</translation>
    </message>
    <message>
        <source>It fits as it is: about %1.</source>
        <translation>Es passt so, wie es ist: etwa %1.</translation>
    </message>
    <message>
        <source>About %1 instead of %2.</source>
        <translation>Etwa %1 statt %2.</translation>
    </message>
    <message>
        <source>This size cannot be met: with all of these changes it is still about %1.</source>
        <translation>Diese Größe ist nicht zu erreichen: Mit allen diesen Änderungen sind es noch etwa %1.</translation>
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
        <translation>Von der Quelle bis zum geprüften Image; was unverändert ist, wird wiederverwendet.</translation>
    </message>
    <message>
        <source>&amp;Build now</source>
        <translation>Jetzt &amp;bauen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Current run</source>
        <translation>Laufender Build</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Build steps of the engine</source>
        <translation>Bauschritte der Engine</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>Protokoll des Builds</translation>
    </message>
    <message>
        <source>Find in the log, Enter for the next place</source>
        <translation>Im Protokoll suchen, Eingabetaste für die nächste Stelle</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>&amp;Save log …</source>
        <translation>Protokoll &amp;speichern …</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Fortschritt des Schritts</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Build now reads the source, takes a masked snapshot, builds the image, starts it once and compares it with the source.</source>
        <translation>„Jetzt bauen“ liest die Quelle, zieht einen maskierten Abzug, baut das Image, startet es einmal und vergleicht es mit der Quelle.</translation>
    </message>
    <message>
        <source>Earlier builds</source>
        <translation>Frühere Builds</translation>
    </message>
    <message>
        <source>Stages of the chosen build</source>
        <translation>Schritte des gewählten Builds</translation>
    </message>
    <message>
        <source>&amp;Open image</source>
        <translation>Image ö&amp;ffnen</translation>
    </message>
    <message>
        <source>No build yet</source>
        <translation>Noch kein Build</translation>
    </message>
    <message>
        <source>Every run leaves a record here, also a failed one.</source>
        <translation>Jeder Lauf hinterlässt hier einen Eintrag, auch ein gescheiterter.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>Abgebrochen. Frühere Ergebnisse sind unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the history cannot be read.</source>
        <translation>
            <numerusform>%n Eintrag des Verlaufs ist nicht lesbar.</numerusform>
            <numerusform>%n Einträge des Verlaufs sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
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
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>partitionierte Tabelle</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>Fremdtabelle</translation>
    </message>
    <message>
        <source>large objects</source>
        <translation>Large Objects</translation>
    </message>
    <message>
        <source>This role may not read the table.</source>
        <translation>Diese Rolle darf die Tabelle nicht lesen.</translation>
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
        <translation>maskiert</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
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
        <translation>Graph der Tabellen und der verfolgten Beziehungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more table(s), further away, are in the list only.</source>
        <translation>
            <numerusform>%n weitere, entferntere Tabelle steht nur in der Liste.</numerusform>
            <numerusform>%n weitere, entferntere Tabellen stehen nur in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rows are taken for their own sake</source>
        <translation>%1: Zeilen werden um ihrer selbst willen genommen</translation>
    </message>
    <message>
        <source>%1: rows are taken because others need them</source>
        <translation>%1: Zeilen werden genommen, weil andere sie brauchen</translation>
    </message>
</context>
<context>
    <name>decant::gui::ConnectionForm</name>
    <message>
        <source>postgresql://user@host:5432/database – paste and press Enter</source>
        <translation>postgresql://benutzer@host:5432/datenbank – einfügen, Eingabetaste</translation>
    </message>
    <message>
        <source>Connection URI</source>
        <translation>Verbindungs-URI</translation>
    </message>
    <message>
        <source>Paste a &amp;URI:</source>
        <translation>&amp;URI einfügen:</translation>
    </message>
    <message>
        <source>&amp;Host or socket:</source>
        <translation>&amp;Host oder Socket:</translation>
    </message>
    <message>
        <source>as libpq decides</source>
        <translation>wie libpq entscheidet</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>default (5432)</source>
        <translation>Standard (5432)</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>as the user</source>
        <translation>wie der Benutzer</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>Ihr eigener Name</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>SSL-Modus</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>SS&amp;L mode:</source>
        <translation>SS&amp;L-Modus:</translation>
    </message>
    <message>
        <source>CA certificate:</source>
        <translation>CA-Zertifikat:</translation>
    </message>
    <message>
        <source>file, optional</source>
        <translation>Datei, wahlweise</translation>
    </message>
    <message>
        <source>pg_service section:</source>
        <translation>Abschnitt in pg_service:</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>wahlweise</translation>
    </message>
    <message>
        <source>Further options:</source>
        <translation>Weitere Optionen:</translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation>Woher das Passwort kommt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>.pgpass and PGPASSWORD only</source>
        <translation>nur .pgpass und PGPASSWORD</translation>
    </message>
    <message>
        <source>Variable or command of the password</source>
        <translation>Variable oder Befehl für das Passwort</translation>
    </message>
    <message>
        <source>Pass&amp;word from:</source>
        <translation>Pass&amp;wort aus:</translation>
    </message>
    <message>
        <source>password source</source>
        <translation>Quelle des Passworts</translation>
    </message>
    <message>
        <source>command, first line counts</source>
        <translation>Befehl, die erste Zeile zählt</translation>
    </message>
    <message>
        <source>name of the variable</source>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <source>Keychain, then DECANT_&lt;SERVICE&gt;_PASSWORD, then .pgpass and PGPASSWORD.</source>
        <translation>Schlüsselbund, dann DECANT_&lt;SERVICE&gt;_PASSWORD, dann .pgpass und PGPASSWORD.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Keep in the keychain</source>
        <translation>Im Schlüssel&amp;bund ablegen</translation>
    </message>
    <message>
        <source>Password for the keychain</source>
        <translation>Passwort für den Schlüsselbund</translation>
    </message>
    <message>
        <source>password for the keychain</source>
        <translation>Passwort für den Schlüsselbund</translation>
    </message>
    <message>
        <source>Read at most</source>
        <translation>Höchstens lesen</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>For a server that others work on; over all connections together.</source>
        <translation>Für einen Server, mit dem andere arbeiten; über alle Verbindungen zusammen.</translation>
    </message>
    <message>
        <source>Read at most:</source>
        <translation>Höchstens lesen:</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Largest lag of a standby</source>
        <translation>Größter Rückstand eines Standby-Servers</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Reading a standby waits while it is further behind its primary than this.</source>
        <translation>Das Lesen eines Standby-Servers wartet, solange er weiter hinter seinem Primärserver zurück ist.</translation>
    </message>
    <message>
        <source>Largest lag:</source>
        <translation>Größter Rückstand:</translation>
    </message>
    <message>
        <source>largest lag</source>
        <translation>größter Rückstand</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataPreview</name>
    <message>
        <source>Show &amp;original values</source>
        <translation>&amp;Originalwerte zeigen</translation>
    </message>
    <message>
        <source>Real values of the source on this screen, until another table is chosen.</source>
        <translation>Echte Werte der Quelle auf diesem Bildschirm, bis eine andere Tabelle gewählt wird.</translation>
    </message>
    <message>
        <source>Rows of the chosen table</source>
        <translation>Zeilen der gewählten Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>Choose a table to see some of its rows.</source>
        <translation>Eine Tabelle wählen, um einige ihrer Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>Einige Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataRowsModel</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Looks sensitive and nobody decided about it yet.</source>
        <translation>Sieht sensibel aus, und noch niemand hat darüber entschieden.</translation>
    </message>
    <message>
        <source>%1 (masked)</source>
        <translation>%1 (maskiert)</translation>
    </message>
    <message>
        <source>%1 (undecided)</source>
        <translation>%1 (unentschieden)</translation>
    </message>
</context>
<context>
    <name>decant::gui::DatabaseObjectModel</name>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>decant::gui::DifferenceModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>decant::gui::ErrorWords</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Source database</source>
        <translation>Quelldatenbank</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cannot be used as it is</source>
        <translation>so nicht verwendbar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>something else is there already</source>
        <translation>dort ist schon etwas anderes</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the check says no</source>
        <translation>die Prüfung sagt nein</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>unerwarteter Fehler</translation>
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
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Object of the database</source>
        <translation>Objekt der Datenbank</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Dockerfile, restore script, compose and CI files, generated from the project.</source>
        <translation>Dockerfile, Restore-Skript, Compose- und CI-Dateien, erzeugt aus dem Projekt.</translation>
    </message>
    <message>
        <source>&amp;Write files …</source>
        <translation>Dateien s&amp;chreiben …</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Save the project first; then its files are generated here.</source>
        <translation>Speichern Sie zuerst das Projekt; dann werden seine Dateien hier erzeugt.</translation>
    </message>
    <message>
        <source>&amp;Generate again</source>
        <translation>&amp;Neu erzeugen</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>Dateien erzeugen</translation>
    </message>
    <message>
        <source>Generated files</source>
        <translation>Erzeugte Dateien</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>Was von der Datei gezeigt wird</translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation>Erzeugter Text</translation>
    </message>
    <message>
        <source>Changes against the file on disk</source>
        <translation>Änderungen gegen die Datei auf der Platte</translation>
    </message>
    <message>
        <source>Changes against git HEAD</source>
        <translation>Änderungen gegen git HEAD</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Generating …</source>
        <translation>Wird erzeugt …</translation>
    </message>
    <message>
        <source>The files are made in the background.</source>
        <translation>Die Dateien entstehen im Hintergrund.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), all as on disk.</source>
        <translation>
            <numerusform>%n Datei, wie auf der Platte.</numerusform>
            <numerusform>%n Dateien, alle wie auf der Platte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the disk. Nothing is written unseen.</source>
        <translation>
            <numerusform>%n Datei weicht von der Platte ab. Nichts wird ungesehen geschrieben.</numerusform>
            <numerusform>%n Dateien weichen von der Platte ab. Nichts wird ungesehen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>The project is in no git repository with a commit.</source>
        <translation>Das Projekt liegt in keinem git-Repository mit einem Commit.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>The files are written.</source>
        <translation>Die Dateien sind geschrieben.</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPanel</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Dateien des Images</translation>
    </message>
    <message>
        <source>Whole image, as a container sees it</source>
        <translation>Ganzes Image, wie ein Container es sieht</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::HistoryModel</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
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
        <translation>Woraus ein Image besteht und ob man ihm trauen kann.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>No image yet</source>
        <translation>Noch kein Image</translation>
    </message>
    <message>
        <source>After the first build, its layers and the objects of its database are shown here with their sizes.</source>
        <translation>Nach dem ersten Build stehen hier seine Schichten und die Objekte seiner Datenbank mit ihren Größen.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Objects of the database</source>
        <translation>Objekte der Datenbank</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2 compressed, %3 unpacked, %4 of it database</source>
        <translation>%1 – %2 komprimiert, %3 entpackt, davon %4 Datenbank</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Andere Schichten</translation>
    </message>
    <message>
        <source>This image was not verified.</source>
        <translation>Dieses Image wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Verified: first query after %1; %2 tables with %3 rows, %4 sequences and %5 constraints agree; no trace of %6 original values in %7.</source>
        <translation>Geprüft: erste Abfrage nach %1; %2 Tabellen mit %3 Zeilen, %4 Sequenzen und %5 Constraints stimmen überein; keine Spur von %6 Originalwerten in %7.</translation>
    </message>
    <message>
        <source>Original values of %1 found in %2</source>
        <translation>Originalwerte von %1 in %2 gefunden</translation>
    </message>
    <message>
        <source>Verification says no:</source>
        <translation>Die Prüfung sagt nein:</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Layers, objects and files as CSV, or the whole record as JSON</source>
        <translation>Schichten, Objekte und Dateien als CSV oder der ganze Eintrag als JSON</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv);;Record (*.json)</source>
        <translation>Tabelle (*.csv);;Eintrag (*.json)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Schichten</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>D&amp;ateien</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Sizes of the objects of the database</source>
        <translation>Größen der Objekte der Datenbank</translation>
    </message>
    <message>
        <source>Objects of another size</source>
        <translation>Objekte mit anderer Größe</translation>
    </message>
    <message numerus="yes">
        <source>Against the build of %1: %n new layer(s) with %2 compressed, %3 stay as they are and need no push and no pull.</source>
        <translation>
            <numerusform>Gegenüber dem Build vom %1: %n neue Schicht mit %2 komprimiert, %3 bleiben, wie sie sind, und müssen weder gesendet noch geholt werden.</numerusform>
            <numerusform>Gegenüber dem Build vom %1: %n neue Schichten mit %2 komprimiert, %3 bleiben, wie sie sind, und müssen weder gesendet noch geholt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier build of this service to compare with.</source>
        <translation>Es gibt keinen früheren Build dieses Dienstes zum Vergleichen.</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Dateien des Images</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::LayerModel</name>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 files, %2 of them replace one of a lower layer; %3 are removed</source>
        <translation>%1 Dateien, %2 davon ersetzen eine aus einer unteren Schicht; %3 werden entfernt</translation>
    </message>
    <message>
        <source>Files that a later layer replaces or removes: nobody sees them, everybody pulls them.</source>
        <translation>Dateien, die eine spätere Schicht ersetzt oder entfernt: Niemand sieht sie, alle holen sie.</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
</context>
<context>
    <name>decant::gui::MainWindow</name>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Decant projects (*.toml);;All files (*)</source>
        <translation>Decant-Projekte (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The file changed on disk and was read again.</source>
        <translation>Die Datei hat sich auf der Platte geändert und wurde neu gelesen.</translation>
    </message>
    <message>
        <source>The file changed on disk while you have unsaved changes here.</source>
        <translation>Die Datei hat sich auf der Platte geändert, während hier ungespeicherte Änderungen sind.</translation>
    </message>
    <message>
        <source>Load from disk</source>
        <translation>Von der Platte laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>Abgebrochen. Frühere Ergebnisse sind unberührt.</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>Der Lauf ist fertig.</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Read the sources and check every decision</source>
        <translation>Quellen lesen und jede Entscheidung prüfen</translation>
    </message>
    <message>
        <source>&amp;Refresh stack</source>
        <translation>Stapel &amp;auffrischen</translation>
    </message>
    <message>
        <source>From the source to the verified image</source>
        <translation>Von der Quelle bis zum geprüften Image</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop the run; earlier results stay</source>
        <translation>Den Lauf anhalten; frühere Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>&amp;Snapshot only</source>
        <translation>Nur &amp;Abzug</translation>
    </message>
    <message>
        <source>Up to the &amp;verified image</source>
        <translation>Bis zum &amp;geprüften Image</translation>
    </message>
    <message>
        <source>Up to the &amp;push</source>
        <translation>Bis zum &amp;Push</translation>
    </message>
    <message>
        <source>With a &amp;new snapshot although nothing changed</source>
        <translation>Mit &amp;neuem Abzug, auch wenn sich nichts geändert hat</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Size of the stack against its budget</source>
        <translation>Größe des Stapels gegen sein Budget</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The stack is larger than its budget.</source>
        <translation>Der Stapel ist größer als sein Budget.</translation>
    </message>
    <message>
        <source>Compressed size of the newest images</source>
        <translation>Komprimierte Größe der neuesten Images</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n Spalte ohne Entscheidung</numerusform>
            <numerusform>%n Spalten ohne Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing undecided</source>
        <translation>Alles entschieden</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (und %n weitere)</numerusform>
            <numerusform> (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions not checked yet</source>
        <translation>Entscheidungen noch nicht geprüft</translation>
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
        <translation>behalten</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (geerbt)</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not copied</source>
        <translation>nicht kopiert</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Parameters or reason</source>
        <translation>Parameter oder Grund</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%n follow)</source>
        <translation>
            <numerusform>%1 (+%n folgt)</numerusform>
            <numerusform>%1 (+%n folgen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (war %2)</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Gilt auch für %1</translation>
    </message>
    <message>
        <source>New since the last snapshot</source>
        <translation>Neu seit dem letzten Snapshot</translation>
    </message>
    <message>
        <source>Changed since the last snapshot, it was %1</source>
        <translation>Geändert seit dem letzten Snapshot, war %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingPage</name>
    <message>
        <source>Masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Quelle lesen</translation>
    </message>
    <message>
        <source>&amp;Undecided only</source>
        <translation>Nur &amp;offene</translation>
    </message>
    <message>
        <source>Sensi&amp;tive only</source>
        <translation>Nur &amp;sensible</translation>
    </message>
    <message>
        <source>&amp;Detect from sample rows</source>
        <translation>&amp;An Beispielzeilen erkennen</translation>
    </message>
    <message>
        <source>Reads a few rows of every table; they stay in memory.</source>
        <translation>Liest wenige Zeilen jeder Tabelle; sie bleiben im Speicher.</translation>
    </message>
    <message>
        <source>&amp;Accept suggestions</source>
        <translation>&amp;Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Takes what is suggested for every undecided column that is shown: a rule, or keep where type and name are harmless.</source>
        <translation>Nimmt für jede gezeigte offene Spalte den Vorschlag an: eine Regel, oder behalten, wo Typ und Name harmlos sind.</translation>
    </message>
    <message>
        <source>Columns and their decisions</source>
        <translation>Spalten und ihre Entscheidungen</translation>
    </message>
    <message>
        <source>Masking of %1</source>
        <translation>Maskierung von %1</translation>
    </message>
    <message>
        <source>Reading the columns …</source>
        <translation>Spalten werden gelesen …</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>Das läuft im Hintergrund.</translation>
    </message>
    <message>
        <source>The columns are not known yet</source>
        <translation>Die Spalten sind noch nicht bekannt</translation>
    </message>
    <message>
        <source>Read the source: then every column is listed here with what it looks like, and waits for a decision – mask it, or keep it with a reason.</source>
        <translation>Lesen Sie die Quelle: Dann steht hier jede Spalte mit dem, wonach sie aussieht, und wartet auf eine Entscheidung – maskieren oder mit Grund behalten.</translation>
    </message>
    <message>
        <source>Classify the columns of %1</source>
        <translation>Spalten von %1 einordnen</translation>
    </message>
    <message>
        <source>Every column gets a decision: a masking rule, or keep with a reason.</source>
        <translation>Jede Spalte bekommt eine Entscheidung: eine Maskierungsregel, oder behalten mit Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all decided.</source>
        <translation>%1, alle entschieden.</translation>
    </message>
    <message>
        <source>%1, %2 without a decision. Builds wait until all are decided.</source>
        <translation>%1, %2 ohne Entscheidung. Builds warten, bis alle entschieden sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the decision on %1</source>
        <translation>Entscheidung zu %1 entfernen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>%1 maskieren</translation>
    </message>
    <message>
        <source>No undecided column that is shown has a suggestion.</source>
        <translation>Für keine gezeigte offene Spalte gibt es einen Vorschlag.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag annehmen</numerusform>
            <numerusform>%n Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel detection</source>
        <translation>Erkennung abbrechen</translation>
    </message>
    <message>
        <source>Detect sensitive columns of %1</source>
        <translation>Sensible Spalten von %1 erkennen</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>Keine Vorschau: %1</translation>
    </message>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>Vorschlag &amp;annehmen</translation>
    </message>
    <message>
        <source>Choose a &amp;function</source>
        <translation>&amp;Funktion wählen</translation>
    </message>
    <message>
        <source>&amp;Copy decision</source>
        <translation>Entscheidung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste decision</source>
        <translation>Entscheidung &amp;einfügen</translation>
    </message>
    <message>
        <source>Apply to all columns of this &amp;kind</source>
        <translation>Auf alle Spalten dieser A&amp;rt anwenden</translation>
    </message>
    <message>
        <source>&amp;Remove decision</source>
        <translation>Entscheidung ent&amp;fernen</translation>
    </message>
    <message>
        <source>Filter columns</source>
        <translation>Spalten filtern</translation>
    </message>
    <message>
        <source>Apply to all columns of &amp;kind “%1”</source>
        <translation>Auf alle Spalten der A&amp;rt „%1“ anwenden</translation>
    </message>
    <message>
        <source>There is no column this would change.</source>
        <translation>Es gibt keine Spalte, die das ändern würde.</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n column(s). Undo takes it back.</source>
        <translation>
            <numerusform>Über %n Spalte entschieden. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>Über %n Spalten entschieden. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to all columns of kind %1</source>
        <translation>Auf alle Spalten der Art %1 anwenden</translation>
    </message>
    <message>
        <source>The source changed since the last snapshot:</source>
        <translation>Die Quelle hat sich seit dem letzten Snapshot geändert:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>Ä&amp;nderungen zeigen</translation>
    </message>
    <message>
        <source>Filter by table, column, kind or function</source>
        <translation>Nach Tabelle, Spalte, Art oder Funktion filtern</translation>
    </message>
    <message>
        <source>C&amp;hanged only</source>
        <translation>Nur &amp;geänderte</translation>
    </message>
    <message>
        <source>New or changed since the last snapshot</source>
        <translation>Neu oder geändert seit dem letzten Snapshot</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>Einige Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>Values of the chosen column are shown here.</source>
        <translation>Hier stehen Werte der gewählten Spalte.</translation>
    </message>
    <message>
        <source>This column cannot be read.</source>
        <translation>Diese Spalte lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewKeyDialog</name>
    <message>
        <source>Masking key</source>
        <translation>Maskierungsschlüssel</translation>
    </message>
    <message>
        <source>There is no keychain here. Decant keeps the masking key of this project until it ends: copy the key now to a safe place, and set DECANT_KEY to it next time. It is shown once.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Decant behält den Maskierungsschlüssel dieses Projekts bis zum Beenden: Kopieren Sie ihn jetzt an einen sicheren Ort und setzen Sie beim nächsten Mal DECANT_KEY darauf. Er wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewProjectDialog</name>
    <message>
        <source>New from a database</source>
        <translation>Neu aus einer Datenbank</translation>
    </message>
    <message>
        <source>e.g. shop</source>
        <translation>z. B. shop</translation>
    </message>
    <message>
        <source>Connection &amp;URI:</source>
        <translation>Verbindungs-&amp;URI:</translation>
    </message>
    <message>
        <source>Project &amp;name:</source>
        <translation>Projekt&amp;name:</translation>
    </message>
    <message>
        <source>&amp;Look and propose</source>
        <translation>Ansehen und &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>Datenbank wird gelesen …</translation>
    </message>
    <message>
        <source>Propose a project</source>
        <translation>Projekt vorschlagen</translation>
    </message>
    <message>
        <source>The schema is read, columns are classified by a few sample rows in memory, and a rule is proposed where one fits. The project is written when you save it; its masking key and the password go into the keychain.</source>
        <translation>Das Schema wird gelesen, Spalten werden anhand weniger Stichprobenzeilen im Speicher eingeordnet, und wo eine passt, wird eine Regel vorgeschlagen. Das Projekt wird beim Speichern geschrieben; Maskierungsschlüssel und Passwort kommen in den Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>decant::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Noch kein Dienst</translation>
    </message>
    <message>
        <source>A project describes a stack of services. Make one with “New from a database …”.</source>
        <translation>Ein Projekt beschreibt einen Stapel von Diensten. Legen Sie eines mit „Neu aus einer Datenbank …“ an.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>decant::gui::ParameterEditor</name>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (passt nicht)</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>eine je Zeile</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: apply PATH FUNCTION [parameter=value …], set PATH VALUE or delete PATH.</source>
        <translation>Zeile %1 ist nicht lesbar. Schreibweise: apply PFAD FUNKTION [Parameter=Wert …], set PFAD WERT oder delete PFAD.</translation>
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
        <translation>Wo</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectDocument</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectTreeModel</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
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
            <numerusform>%n Spalte ohne Entscheidung</numerusform>
            <numerusform>%n Spalten ohne Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>decant::gui::PushHistoryModel</name>
    <message>
        <source>Pushed or pulled</source>
        <translation>Gesendet oder geholt</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
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
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Digest or reason</source>
        <translation>Digest oder Grund</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
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
        <translation>Ein Tag wird immer nur auf ein vollständiges Image gesetzt.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>&amp;Push newest image</source>
        <translation>Neuestes Image &amp;pushen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Layers on their way</source>
        <translation>Schichten unterwegs</translation>
    </message>
    <message>
        <source>Nothing is being pushed</source>
        <translation>Es wird nichts gepusht</translation>
    </message>
    <message>
        <source>A push shows every layer with its bytes; layers the registry has are not sent again.</source>
        <translation>Ein Push zeigt jede Schicht mit ihren Bytes; was die Registry schon hat, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Command to pull the image</source>
        <translation>Befehl zum Holen des Images</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>There is no image of this service yet.</source>
        <translation>Von diesem Dienst gibt es noch kein Image.</translation>
    </message>
    <message>
        <source>Not pushed yet.</source>
        <translation>Noch nicht gepusht.</translation>
    </message>
    <message>
        <source>Digest %1, %2</source>
        <translation>Digest %1, %2</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Is there a &amp;newer build?</source>
        <translation>Gibt es einen &amp;neueren Build?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Builds that went to the registry</source>
        <translation>Builds, die in die Registry gingen</translation>
    </message>
    <message>
        <source>Ask the registry</source>
        <translation>Registry fragen</translation>
    </message>
    <message>
        <source>Nothing of this service was pushed to %1 yet.</source>
        <translation>Von diesem Dienst wurde noch nichts an %1 gesendet.</translation>
    </message>
    <message>
        <source>What is here is up to date: the newest build of the registry is %1.</source>
        <translation>Was hier ist, ist aktuell: Der neueste Build der Registry ist %1.</translation>
    </message>
    <message>
        <source>The registry has a newer build: %1 of %2, %3.</source>
        <translation>Die Registry hat einen neueren Build: %1 vom %2, %3.</translation>
    </message>
    <message>
        <source>&amp;Pull it</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>%1 holen</translation>
    </message>
    <message>
        <source>Pulled: %1. Start the stack to use it.</source>
        <translation>Geholt: %1. Zum Benutzen den Stapel starten.</translation>
    </message>
</context>
<context>
    <name>decant::gui::RelationModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>How many rows of %1 come along with each taken row of %2</source>
        <translation>Wie viele Zeilen von %1 mit jeder genommenen Zeile von %2 mitkommen</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Brings about</source>
        <translation>Bringt etwa</translation>
    </message>
</context>
<context>
    <name>decant::gui::RuleEditor</name>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>So &amp;behalten</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>Masking function</source>
        <translation>Maskierungsfunktion</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reason for keeping the values</source>
        <translation>Grund, die Werte zu behalten</translation>
    </message>
    <message>
        <source>Why these values may stay, e.g. “public product names”</source>
        <translation>Warum diese Werte bleiben dürfen, z. B. „öffentliche Produktnamen“</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Wählen Sie eine Spalte</translation>
    </message>
    <message>
        <source>Its decision is edited here.</source>
        <translation>Ihre Entscheidung wird hier bearbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>folgt %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Choose a function …</source>
        <translation>Funktion wählen …</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (passt nicht)</translation>
    </message>
    <message>
        <source>Guarantee: %1</source>
        <translation>Zusage: %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Parameters of every function</source>
        <translation>Parameter aller Funktionen</translation>
    </message>
    <message>
        <source>new since the last snapshot</source>
        <translation>neu seit dem letzten Snapshot</translation>
    </message>
    <message>
        <source>was %1 at the last snapshot</source>
        <translation>war %1 beim letzten Snapshot</translation>
    </message>
    <message>
        <source>looks like %1: %2</source>
        <translation>sieht aus wie %1: %2</translation>
    </message>
    <message>
        <source>This rule also applies to: %1</source>
        <translation>Diese Regel gilt auch für: %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::RulePreview</name>
    <message numerus="yes">
        <source>%n sampled row(s)</source>
        <translation>
            <numerusform>%n Zeile als Stichprobe</numerusform>
            <numerusform>%n Zeilen als Stichprobe</numerusform>
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
        <translation>verschiedene Werte %1 → %2</translation>
    </message>
    <message>
        <source>no collisions</source>
        <translation>keine Kollisionen</translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s): different originals became equal</source>
        <translation>
            <numerusform>%n Kollision: Verschiedene Originale wurden gleich</numerusform>
            <numerusform>%n Kollisionen: Verschiedene Originale wurden gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal value(s) became different</source>
        <translation>
            <numerusform>%n gleicher Wert wurde verschieden</numerusform>
            <numerusform>%n gleiche Werte wurden verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) as before</source>
        <translation>
            <numerusform>%n Wert wie vorher</numerusform>
            <numerusform>%n Werte wie vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>length %1–%2 → %3–%4 bytes</source>
        <translation>Länge %1–%2 → %3–%4 Bytes</translation>
    </message>
    <message>
        <source>most frequent value %1 → %2 of the rows</source>
        <translation>häufigster Wert %1 → %2 der Zeilen</translation>
    </message>
    <message>
        <source>Sampled values before and after masking</source>
        <translation>Stichprobe der Werte vor und nach dem Maskieren</translation>
    </message>
</context>
<context>
    <name>decant::gui::RunCenter</name>
    <message>
        <source>Refresh %1</source>
        <translation>%1 auffrischen</translation>
    </message>
    <message>
        <source>Refresh the stack</source>
        <translation>Stapel auffrischen</translation>
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
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Last build</source>
        <translation>Letzter Build</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>First query after</source>
        <translation>Erste Abfrage nach</translation>
    </message>
    <message>
        <source>Leak scan</source>
        <translation>Leck-Suche</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>PostgreSQL %1, %2 tables, %3</source>
        <translation>PostgreSQL %1, %2 Tabellen, %3</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n Spalte ohne Entscheidung</numerusform>
            <numerusform>%n Spalten ohne Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>every column is decided</source>
        <translation>jede Spalte ist entschieden</translation>
    </message>
    <message>
        <source>never built</source>
        <translation>nie gebaut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 compressed, %2 unpacked</source>
        <translation>%1 komprimiert, %2 entpackt</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>nicht durchsucht</translation>
    </message>
    <message>
        <source>clean, %1 values searched</source>
        <translation>sauber, %1 Werte gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n leak(s) found</source>
        <translation>
            <numerusform>%n Leck gefunden</numerusform>
            <numerusform>%n Lecks gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>nicht gepusht</translation>
    </message>
    <message>
        <source>pushed as %1</source>
        <translation>gepusht als %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceStates</name>
    <message>
        <source>Read the source of %1</source>
        <translation>Quelle von %1 lesen</translation>
    </message>
    <message>
        <source>Plan the masking of %1</source>
        <translation>Maskierung von %1 planen</translation>
    </message>
    <message>
        <source>Read the build history</source>
        <translation>Build-Verlauf lesen</translation>
    </message>
</context>
<context>
    <name>decant::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What belongs to this machine; nothing of it is written into the project.</source>
        <translation>Was zu diesem Rechner gehört; nichts davon wird ins Projekt geschrieben.</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>En&amp;gine:</translation>
    </message>
    <message>
        <source>&amp;Another address:</source>
        <translation>&amp;Andere Adresse:</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <source>Removes snapshots that a newer one has replaced, and what broken runs left. The newest snapshot of each service and all records stay.</source>
        <translation>Entfernt Snapshots, die ein neuerer ersetzt hat, und Reste abgebrochener Läufe. Der neueste Snapshot jedes Dienstes und alle Einträge bleiben.</translation>
    </message>
    <message>
        <source>Looking for engines …</source>
        <translation>Suche nach Engines …</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>Engines suchen</translation>
    </message>
    <message>
        <source>The first that answers</source>
        <translation>Die erste, die antwortet</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 unter %3</translation>
    </message>
    <message>
        <source>%1: ready (%2)</source>
        <translation>%1: bereit (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clean up the work folder</source>
        <translation>Arbeitsordner aufräumen</translation>
    </message>
    <message>
        <source>Measure the work folder</source>
        <translation>Arbeitsordner messen</translation>
    </message>
    <message>
        <source>%1
%2 in all, %3 of it can be removed</source>
        <translation>%1
%2 insgesamt, %3 davon können entfernt werden</translation>
    </message>
    <message>
        <source>Services that are extracted and built at the same time; each uses several processors itself.</source>
        <translation>Dienste, die gleichzeitig gelesen und gebaut werden; jeder nutzt selbst mehrere Prozessoren.</translation>
    </message>
    <message>
        <source>&amp;Services at once:</source>
        <translation>Dien&amp;ste zugleich:</translation>
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
        <translation>Rolle: %1, %2, %3</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>Replikat</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primärserver</translation>
    </message>
    <message>
        <source>encrypted connection</source>
        <translation>verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>connection not encrypted</source>
        <translation>Verbindung nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Base image: %1</source>
        <translation>Basis-Image: %1</translation>
    </message>
    <message>
        <source>Every table can be read.</source>
        <translation>Jede Tabelle ist lesbar.</translation>
    </message>
    <message>
        <source>Not readable: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The database is only read, in one consistent snapshot.</source>
        <translation>Die Datenbank wird nur gelesen, in einem konsistenten Abzug.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht getestet.</translation>
    </message>
    <message>
        <source>The password of the URI was not taken over: secrets stay out of the project. Choose where it comes from.</source>
        <translation>Das Passwort der URI wurde nicht übernommen: Geheimnisse bleiben außerhalb des Projekts. Wählen Sie, woher es kommt.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>Tabellen und Spalten filtern</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Read the catalog again (F5)</source>
        <translation>Katalog neu lesen (F5)</translation>
    </message>
    <message>
        <source>Tables of the source</source>
        <translation>Tabellen der Quelle</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>Read the source to see its tables, sizes and keys.</source>
        <translation>Lesen Sie die Quelle, um Tabellen, Größen und Schlüssel zu sehen.</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Quelle lesen</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>Reading the source …</source>
        <translation>Quelle wird gelesen …</translation>
    </message>
    <message>
        <source>Tables, columns, keys and sizes are being read.</source>
        <translation>Tabellen, Spalten, Schlüssel und Größen werden gelesen.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <translation>Verbindung von %1 testen</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung steht.</translation>
    </message>
    <message>
        <source>Keep the password of %1</source>
        <translation>Passwort von %1 ablegen</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Das Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no keychain here: the password is kept until this window is closed.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Das Passwort bleibt, bis dieses Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SqlEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>decant::gui::StageModel</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
</context>
<context>
    <name>decant::gui::StartPage</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>Gießt Produktionsdaten in kleine, maskierte, startbereite Datenbank-Images.</translation>
    </message>
    <message>
        <source>New from a database …</source>
        <translation>Neu aus einer Datenbank …</translation>
    </message>
    <message>
        <source>Paste a connection URI; Decant reads the schema and proposes rules.</source>
        <translation>Verbindungs-URI einfügen; Decant liest das Schema und schlägt Regeln vor.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>A decant.toml that already exists.</source>
        <translation>Eine vorhandene decant.toml.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A made-up web shop that shows every step.</source>
        <translation>Ein erfundener Web-Shop, der jeden Schritt zeigt.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
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
        <translation>Bauschritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Übernommene Zeilen</translation>
    </message>
    <message>
        <source>Size in the source</source>
        <translation>Größe in der Quelle</translation>
    </message>
    <message>
        <source>Decided by a pattern, the parent table or the default.</source>
        <translation>Entschieden durch ein Muster, die übergeordnete Tabelle oder die Vorgabe.</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (geerbt)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Of rows</source>
        <translation>Von Zeilen</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Kommt durch</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetPage</name>
    <message>
        <source>Subset</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Tables and the rows taken</source>
        <translation>Tabellen und übernommene Zeilen</translation>
    </message>
    <message>
        <source>Filter tables</source>
        <translation>Tabellen filtern</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Alle Zeilen</translation>
    </message>
    <message>
        <source>&amp;Structure only</source>
        <translation>Nur &amp;Struktur</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Quelle lesen</translation>
    </message>
    <message>
        <source>Subset of %1</source>
        <translation>Auswahl von %1</translation>
    </message>
    <message>
        <source>Reading the tables …</source>
        <translation>Tabellen werden gelesen …</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>Das läuft im Hintergrund.</translation>
    </message>
    <message>
        <source>The tables are not known yet</source>
        <translation>Die Tabellen sind noch nicht bekannt</translation>
    </message>
    <message>
        <source>Read the source to choose which tables come with their rows.</source>
        <translation>Lesen Sie die Quelle, um zu wählen, welche Tabellen mit ihren Zeilen kommen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s): %1</source>
        <translation>
            <numerusform>%n Tabelle: %1</numerusform>
            <numerusform>%n Tabellen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows reach the image. What they refer to comes along.</source>
        <translation>Welche Zeilen ins Image kommen. Worauf sie verweisen, kommt mit.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Only nee&amp;ded</source>
        <translation>Nur ge&amp;brauchte</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Lets the server check the conditions, counts, and compresses a few rows in memory.</source>
        <translation>Lässt den Server die Bedingungen prüfen, zählt und komprimiert einige Zeilen im Speicher.</translation>
    </message>
    <message>
        <source>&amp;Fit to a size…</source>
        <translation>Auf eine G&amp;röße bringen…</translation>
    </message>
    <message>
        <source>Plan the subset of %1</source>
        <translation>Auswahl von %1 planen</translation>
    </message>
    <message>
        <source>Draw the subset of %1</source>
        <translation>Auswahl von %1 zeichnen</translation>
    </message>
    <message>
        <source>About %1 rows, %2 compressed.</source>
        <translation>Etwa %1 Zeilen, %2 komprimiert.</translation>
    </message>
    <message>
        <source>The budget of the whole stack is %1.</source>
        <translation>Das Budget des ganzen Stapels ist %1.</translation>
    </message>
    <message>
        <source>From the statistics of the source; Measure makes it exact.</source>
        <translation>Aus der Statistik der Quelle; Messen macht es genau.</translation>
    </message>
    <message>
        <source>No rows are taken.</source>
        <translation>Es werden keine Zeilen genommen.</translation>
    </message>
    <message>
        <source>Nothing leads to this table, so it stays empty.</source>
        <translation>Nichts führt zu dieser Tabelle, also bleibt sie leer.</translation>
    </message>
    <message>
        <source>Its rows are taken for their own sake.</source>
        <translation>Ihre Zeilen werden um ihrer selbst willen genommen.</translation>
    </message>
    <message>
        <source>Its rows come by %1.</source>
        <translation>Ihre Zeilen kommen durch %1.</translation>
    </message>
    <message>
        <source>Children by %1: %2</source>
        <translation>Kinder durch %1: %2</translation>
    </message>
    <message>
        <source>Measure the subset of %1</source>
        <translation>Auswahl von %1 messen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Zähle …</translation>
    </message>
    <message>
        <source>Count rows of %1</source>
        <translation>Zeilen von %1 zählen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Fit the subset of %1</source>
        <translation>Auswahl von %1 anpassen</translation>
    </message>
    <message>
        <source>Fit the subset to a size</source>
        <translation>Auswahl auf eine Größe bringen</translation>
    </message>
    <message>
        <source>The table is left out of the image.</source>
        <translation>Die Tabelle kommt nicht in das Image.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetWords</name>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Where a condition holds</source>
        <translation>Wo eine Bedingung gilt</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Ein Prozentsatz</translation>
    </message>
    <message>
        <source>The newest rows</source>
        <translation>Die neuesten Zeilen</translation>
    </message>
    <message>
        <source>Only what others need</source>
        <translation>Nur was andere brauchen</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Nur die Struktur</translation>
    </message>
    <message>
        <source>Where %1</source>
        <translation>Wo %1</translation>
    </message>
    <message>
        <source>%1 % of the rows</source>
        <translation>%1 % der Zeilen</translation>
    </message>
    <message>
        <source>Newest %1 by %2</source>
        <translation>Neueste %1 nach %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
</context>
<context>
    <name>decant::gui::TableRules</name>
    <message>
        <source>Rows taken</source>
        <translation>Übernommene Zeilen</translation>
    </message>
    <message>
        <source>Relations of the table</source>
        <translation>Beziehungen der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Relations: parents always come along, children as you say</source>
        <translation>&amp;Beziehungen: Eltern kommen immer mit, Kinder wie angegeben</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>&amp;Count rows</source>
        <translation>Zeilen &amp;zählen</translation>
    </message>
    <message>
        <source>Counts the rows in the source now (Ctrl+Enter)</source>
        <translation>Zählt die Zeilen jetzt in der Quelle (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Another number takes another sample; the same one takes it again.</source>
        <translation>Eine andere Zahl nimmt eine andere Stichprobe; dieselbe nimmt sie wieder.</translation>
    </message>
    <message>
        <source>&amp;Percentage</source>
        <translation>&amp;Prozentsatz</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>&amp;Number of rows</source>
        <translation>A&amp;nzahl der Zeilen</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordnung</translation>
    </message>
    <message>
        <source>id = 4711</source>
        <translation>id = 4711</translation>
    </message>
    <message>
        <source>One condition per line; rows for which one holds are always kept.</source>
        <translation>Eine Bedingung je Zeile; Zeilen, für die eine gilt, bleiben immer.</translation>
    </message>
    <message>
        <source>status, kind</source>
        <translation>status, kind</translation>
    </message>
    <message>
        <source>Columns whose enum values, NULLs, smallest and largest values are always kept.</source>
        <translation>Spalten, deren Enum-Werte, NULLs, kleinste und größte Werte immer bleiben.</translation>
    </message>
    <message>
        <source>A&amp;lways keep</source>
        <translation>&amp;Immer behalten</translation>
    </message>
    <message>
        <source>Co&amp;ver columns</source>
        <translation>Spalten ab&amp;decken</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>No table is selected</source>
        <translation>Keine Tabelle ist gewählt</translation>
    </message>
</context>
<context>
    <name>decant::gui::TargetForm</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation>&amp;Registry:</translation>
    </message>
    <message>
        <source>host[:port]; empty keeps images on this machine</source>
        <translation>host[:port]; leer: Images bleiben auf diesem Rechner</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Re&amp;pository:</source>
        <translation>Re&amp;pository:</translation>
    </message>
    <message>
        <source>empty takes the project&apos;s name</source>
        <translation>leer: der Name des Projekts</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Placeholders: {date} {time} {version} {git} {hash}</source>
        <translation>Platzhalter: {date} {time} {version} {git} {hash}</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Anmeldung:</translation>
    </message>
    <message>
        <source>Pushed by</source>
        <translation>Hochgeladen von</translation>
    </message>
    <message>
        <source>Decant, layer by layer</source>
        <translation>Decant, Schicht für Schicht</translation>
    </message>
    <message>
        <source>the container engine</source>
        <translation>der Container-Engine</translation>
    </message>
    <message>
        <source>Decant is faster and tells every byte. Let the engine push when it runs elsewhere and is nearer to the registry.</source>
        <translation>Decant ist schneller und zeigt jedes Byte. Die Engine soll hochladen, wenn sie anderswo läuft und näher an der Registry ist.</translation>
    </message>
    <message>
        <source>Pushed &amp;by:</source>
        <translation>Hochgeladen &amp;von:</translation>
    </message>
    <message>
        <source>Tags to keep</source>
        <translation>Tags, die bleiben</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>After a push, older tags of the service beyond this many are deleted from the registry.</source>
        <translation>Nach dem Hochladen werden ältere Tags des Dienstes über diese Zahl hinaus aus der Registry gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Keep tags:</source>
        <translation>Tags &amp;behalten:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>&amp;Zertifizierungsstelle:</translation>
    </message>
    <message>
        <source>Plain &amp;HTTP is allowed</source>
        <translation>Unverschlüsseltes &amp;HTTP ist erlaubt</translation>
    </message>
    <message>
        <source>way of pushing</source>
        <translation>Art des Hochladens</translation>
    </message>
    <message>
        <source>number of kept tags</source>
        <translation>Zahl der behaltenen Tags</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>unverschlüsseltes HTTP</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>empty trusts those of this machine</source>
        <translation>leer: die dieses Rechners gelten</translation>
    </message>
    <message>
        <source>Br&amp;owse …</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Zertifikate (*.crt *.pem *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Change the %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>none is needed: images stay on this machine</source>
        <translation>nicht nötig: Images bleiben auf diesem Rechner</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>wird gesucht …</translation>
    </message>
    <message>
        <source>Look for a login</source>
        <translation>Anmeldung suchen</translation>
    </message>
    <message>
        <source>nobody (docker login %1)</source>
        <translation>niemand (docker login %1)</translation>
    </message>
    <message>
        <source>with a token of %1</source>
        <translation>mit einem Token aus %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
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
        <translation>Schema lesen</translation>
    </message>
    <message>
        <source>Plan the masking</source>
        <translation>Maskierung planen</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>Abzug ziehen</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>Dateien erzeugen</translation>
    </message>
    <message>
        <source>Build the image</source>
        <translation>Image bauen</translation>
    </message>
    <message>
        <source>Verify the image</source>
        <translation>Image prüfen</translation>
    </message>
    <message>
        <source>Inspect the image</source>
        <translation>Image untersuchen</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>wiederverwendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>aus dem Cache</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>compressing</source>
        <translation>wird komprimiert</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>system catalog</source>
        <translation>Systemkatalog</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>template database</source>
        <translation>Vorlagendatenbank</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Extracting rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>Loading rows</source>
        <translation>Zeilen werden geladen</translation>
    </message>
    <message>
        <source>Pulling the base image</source>
        <translation>Basis-Image wird geholt</translation>
    </message>
    <message>
        <source>Scanning for leaks</source>
        <translation>Suche nach Lecks</translation>
    </message>
    <message>
        <source>always equal</source>
        <translation>immer gleich</translation>
    </message>
    <message>
        <source>deterministic</source>
        <translation>deterministisch</translation>
    </message>
    <message>
        <source>random per run</source>
        <translation>zufällig je Lauf</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>practically unique</source>
        <translation>praktisch eindeutig</translation>
    </message>
    <message>
        <source>keeps the format</source>
        <translation>behält das Format</translation>
    </message>
    <message>
        <source>reversible with the key</source>
        <translation>mit dem Schlüssel umkehrbar</translation>
    </message>
    <message>
        <source>partly reversible</source>
        <translation>teilweise umkehrbar</translation>
    </message>
    <message>
        <source>free of the original</source>
        <translation>frei vom Original</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Trying the rules on the constraints</source>
        <translation>Regeln an den Constraints erproben</translation>
    </message>
    <message>
        <source>new table %1</source>
        <translation>neue Tabelle %1</translation>
    </message>
    <message>
        <source>dropped table %1</source>
        <translation>Tabelle %1 entfernt</translation>
    </message>
    <message>
        <source>new column %1 (%2)</source>
        <translation>neue Spalte %1 (%2)</translation>
    </message>
    <message>
        <source>dropped column %1 (%2)</source>
        <translation>Spalte %1 entfernt (%2)</translation>
    </message>
    <message>
        <source>type of %1: %2 → %3</source>
        <translation>Typ von %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing sensitive</source>
        <translation>nichts Sensibles</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>Personenname</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>Personenkennzahl</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>Freitext</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>other sensitive</source>
        <translation>anderes Sensibles</translation>
    </message>
</context>
<context>
    <name>decant::gui::WriteDialog</name>
    <message>
        <source>Write files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written. This is what changes:</source>
        <translation>
            <numerusform>%n Datei wird geschrieben. Das ändert sich:</numerusform>
            <numerusform>%n Dateien werden geschrieben. Das ändert sich:</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>Gießt Produktionsdaten in kleine, maskierte, startbereite Datenbank-Images.</translation>
    </message>
    <message>
        <source>decant.toml, or the folder it lies in</source>
        <translation>decant.toml oder der Ordner, in dem sie liegt</translation>
    </message>
</context>
</TS>
