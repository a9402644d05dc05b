// SPDX-License-Identifier: MIT
#include "gui/app/mainwindow.h"
#include "gui/itemmodels/imagemodels.h"
#include "gui/itemmodels/maskingmodel.h"
#include "services/masking/maskkey.h"
#include "services/support/qt.h"
#include "tests/support/sandbox.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kKey = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
constexpr const char* kBase = "decant-wholeway-base:1";
constexpr int kPatience = 60'000;
constexpr int kBuildPatience = 300'000;

/// Never null: a missing object ends the test with its name.
template <class T>
T* find(QWidget& window, const QString& name)
{
    T* object = window.findChild<T*>(name);
    if (object == nullptr)
        qFatal("there is no %s", qPrintable(name));
    return object;
}

void click(QWidget& window, const QString& name)
{
    auto* button = find<QPushButton>(window, name);
    QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled() && button->isVisible(), qPrintable(name),
                              kPatience);
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(QWidget& window, const QString& name, const QString& text)
{
    auto* line = find<QLineEdit>(window, name);
    line->setText(text);
    QTest::keyClick(line, Qt::Key_Return);
}

QString cell(const QTableView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

QString readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

/// Drives the real window over the whole way on the sample, as a person would, by object names:
/// open, edit, preview, undo, save, write files, build, cancel, build, inspect, push. The database,
/// the engine and the registry are real.
class tst_WholeWay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void opens();
    void editsARule();
    void previewsAndUndoes();
    void saves();
    void writesFiles();
    void cancelsABuild();
    void builds();
    void inspects();
    void pushes();
    void closes();
    void newFromDatabase();

private:
    void fillDatabase();
    void saveProjectFile();
    [[nodiscard]] int maskingRow(const QString& column)
    {
        auto* table = find<QTableView>(*m_window, u"maskingTableView"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cell(table, row, static_cast<int>(MaskingModel::Column::Name)) == column)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString masking(const QString& column, MaskingModel::Column what)
    {
        return cell(find<QTableView>(*m_window, u"maskingTableView"_s), maskingRow(column),
                    static_cast<int>(what));
    }
    [[nodiscard]] std::string sessions() const
    {
        return m_postgres
            ->sql("postgres", "SELECT count(*) FROM pg_stat_activity WHERE datname = 'shop'")
            .output;
    }

    std::unique_ptr<test::PostgresSandbox> m_postgres;
    std::unique_ptr<test::EngineSandbox> m_engine;
    std::unique_ptr<test::RegistrySandbox> m_registry;
    QTemporaryDir m_home;
    QString m_file;
    std::unique_ptr<MainWindow> m_window;
};

void tst_WholeWay::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QCoreApplication::setOrganizationName(u"decant-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
    std::string problem;
    m_engine = test::EngineSandbox::start(problem);
    DECANT_REQUIRE(m_engine, problem);
    QVERIFY2(!m_engine->loadBaseImage(kBase, problem).empty(), problem.c_str());
    m_registry = test::RegistrySandbox::start(problem);
    DECANT_REQUIRE(m_registry, problem);
    m_postgres = test::PostgresSandbox::start(problem);
    DECANT_REQUIRE(m_postgres, problem);
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_s).toUtf8());
    qputenv("DOCKER_HOST", m_engine->endpoint().c_str());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "");
    qputenv("DECANT_KEY", kKey);
    qputenv("DECANT_SHOP_PASSWORD", m_postgres->password().c_str());
    fillDatabase();
    saveProjectFile();
}

void tst_WholeWay::fillDatabase()
{
    QCOMPARE(m_postgres->sql("postgres", "CREATE DATABASE shop").errors, std::string());
    const auto filled = test::run(QStringLiteral(DECANT_SOURCE_DIR "/resources/sample/generate.sh"),
                                  {u"--dbname=shop"_s}, m_postgres->environment());
    QVERIFY2(filled.exitCode == 0, filled.errors.c_str());
}

void tst_WholeWay::saveProjectFile()
{
    auto project = loadProject(DECANT_SOURCE_DIR "/resources/sample/decant.toml");
    QVERIFY(project.has_value());
    const auto key = MaskKey::fromHex(kKey);
    QVERIFY(key.has_value());
    project->keyFingerprint = key->fingerprint();
    project->registry.registry = m_registry->host();
    project->registry.tag = "v1";
    Service& shop = project->services.front();
    shop.source.port = m_postgres->port();
    shop.image.base = kBase;
    m_file = m_home.filePath(u"project/decant.toml"_s);
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QVERIFY(saveProject(m_file.toStdString(), *project).has_value());
}

void tst_WholeWay::opens()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
    m_window->openFile(m_file);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->document()->isOpen(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(*m_window, u"undecidedLabel"_s)->text(),
                              u"Nothing undecided"_s, kPatience);
    QVERIFY(!find<QWidget>(*m_window, u"messageBar"_s)->isVisible());
}

void tst_WholeWay::editsARule()
{
    m_window->showPage(PageId::Masking, u"shop"_s);
    auto* table = find<QTableView>(*m_window, u"maskingTableView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 60, kPatience);
    type(*m_window, u"maskingFilterLineEdit"_s, u"shop.customers"_s);
    QTRY_COMPARE(table->model()->rowCount(), 17);
    QCOMPARE(masking(u"phone"_s, MaskingModel::Column::Decision), u"phone"_s);
    table->selectRow(maskingRow(u"phone"_s));
    auto* function = find<QComboBox>(*m_window, u"functionComboBox"_s);
    QCOMPARE(function->currentText(), u"phone"_s);
    const int at = function->findText(u"partial"_s);
    QVERIFY(at > 0);
    function->setCurrentIndex(at);
    emit function->activated(at);
    QCOMPARE(masking(u"phone"_s, MaskingModel::Column::Decision), u"partial"_s);
    QVERIFY(m_window->isWindowModified());
}

void tst_WholeWay::previewsAndUndoes()
{
    const auto after = [this] { return masking(u"phone"_s, MaskingModel::Column::After); };
    const auto before = [this] { return masking(u"phone"_s, MaskingModel::Column::Before); };
    QTRY_VERIFY_WITH_TIMEOUT(after().contains(u'*'), kPatience);
    const QString starred = after();
    QVERIFY(!before().isEmpty() && !before().contains(u'*'));
    auto* undo = find<QAction>(*m_window, u"undoAction"_s);
    QVERIFY2(undo->text().contains(u"shop.customers.phone"_s), qPrintable(undo->text()));
    undo->trigger();
    QCOMPARE(masking(u"phone"_s, MaskingModel::Column::Decision), u"phone"_s);
    QVERIFY(!m_window->isWindowModified());
    QTRY_VERIFY_WITH_TIMEOUT(!after().isEmpty() && after() != starred && after() != before(),
                             kPatience);
    find<QAction>(*m_window, u"redoAction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(after(), starred, kPatience);
}

void tst_WholeWay::saves()
{
    QSignalSpy saved(m_window->document(), &ProjectDocument::saved);
    find<QAction>(*m_window, u"saveAction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kPatience);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(readFile(m_file).contains(u"phone = { function = \"partial\" }"_s));
}

void tst_WholeWay::writesFiles()
{
    m_window->showPage(PageId::Files);
    auto* files = find<QTableView>(*m_window, u"filesTableView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(files->model()->rowCount() >= 5, kPatience);
    QVERIFY(find<QPlainTextEdit>(*m_window, u"codeView"_s)->toPlainText().contains(u"FROM"_s));
    click(*m_window, u"writeFilesPushButton"_s);
    auto* dialog = find<QDialog>(*m_window, u"writeDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(find<QTableView>(*dialog, u"writeTableView"_s)->model()->rowCount(),
             files->model()->rowCount());
    auto* diff = find<QPlainTextEdit>(*dialog, u"writeDiffView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(diff->toPlainText().contains(u"\n+"_s), kPatience);
    click(*dialog, u"confirmWritePushButton"_s);
    const QString folder = QFileInfo(m_file).path();
    for (const QString& file : {u"/compose.yaml"_s, u"/docker/shop/restore.sh"_s})
        QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(folder + file), qPrintable(file), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(
        readFile(folder + u"/docker/shop/Dockerfile"_s).contains(u"COPY --from=donor"_s),
        kPatience);
    // The list was made again, and nothing is left to write.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().jobs->running().empty(), kPatience);
    QVERIFY(!find<QPushButton>(*m_window, u"writeFilesPushButton"_s)->isEnabled());
    auto* page = find<QWidget>(*m_window, u"filesPage"_s);
    QVERIFY(find<QWidget>(*page, u"messageBar"_s)->isVisible());
    QCOMPARE(find<QLabel>(*page, u"messageTextLabel"_s)->text(), u"The files are written."_s);
}

void tst_WholeWay::cancelsABuild()
{
    m_window->showPage(PageId::Builds);
    click(*m_window, u"buildPushButton"_s);
    // The engine is at work when it says its first lines.
    auto* log = find<QPlainTextEdit>(*m_window, u"buildLogView"_s);
    auto* steps = find<QTableView>(*m_window, u"stepsTableView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(steps->model()->rowCount() > 0, kBuildPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!log->toPlainText().isEmpty(), kPatience);
    click(*m_window, u"cancelBuildPushButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workbench().runs->isRunning(), kPatience);
    QVERIFY(find<QLabel>(*m_window, u"runProgressLabel"_s)
                ->text()
                .startsWith(u"Cancelled. Earlier results are untouched."_s));
    QTRY_COMPARE_WITH_TIMEOUT(sessions(), std::string("0\n"), kPatience);
    auto* history = find<QTableView>(*m_window, u"historyTableView"_s);
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 1, kPatience);
    QVERIFY(!find<QPushButton>(*m_window, u"openImagePushButton"_s)->isEnabled());
    const auto images = m_engine->docker({u"images"_s, u"-q"_s, u"--filter"_s, u"label=decant"_s});
    QCOMPARE(images.output, std::string());
}

void tst_WholeWay::builds()
{
    click(*m_window, u"buildPushButton"_s);
    QTRY_VERIFY(m_window->workbench().runs->isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workbench().runs->isRunning(), kBuildPatience);
    QCOMPARE(find<QLabel>(*m_window, u"runProgressLabel"_s)->text(), u"Done."_s);
    auto* stages = find<QTableView>(*m_window, u"stagesTableView"_s);
    QCOMPARE(stages->model()->rowCount(), 7);  // up to inspect
    auto* log = find<QPlainTextEdit>(*m_window, u"buildLogView"_s);
    QVERIFY(find<QTableView>(*m_window, u"stepsTableView"_s)->model()->rowCount() > 3);
    QVERIFY(!log->toPlainText().isEmpty());
    QVERIFY(!log->toPlainText().contains(QString::fromStdString(m_postgres->password())));
    QVERIFY(!log->toPlainText().contains(QLatin1String(kKey)));
}

void tst_WholeWay::inspects()
{
    find<QTabWidget>(*m_window, u"buildsTabWidget"_s)->setCurrentIndex(1);
    auto* history = find<QTableView>(*m_window, u"historyTableView"_s);
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 2, kPatience);
    click(*m_window, u"openImagePushButton"_s);
    QVERIFY(find<QWidget>(*m_window, u"imagesPage"_s)->isVisible());
    QVERIFY(find<QTableView>(*m_window, u"layersTableView"_s)->model()->rowCount() > 1);
    auto* objects = find<QTableView>(*m_window, u"objectsTableView"_s);
    QStringList names;
    for (int row = 0; row < objects->model()->rowCount(); ++row)
        names << cell(objects, row, 0);
    QVERIFY2(names.contains(u"shop.customers"_s), qPrintable(names.join(u' ')));
    QVERIFY(find<QLabel>(*m_window, u"imageSizesLabel"_s)->text().contains(u":v1"_s));
    auto* verdict = find<QWidget>(*find<QWidget>(*m_window, u"imagesPage"_s), u"messageBar"_s);
    const QString words = find<QLabel>(*verdict, u"messageTextLabel"_s)->text();
    QVERIFY2(words.startsWith(u"Verified:"_s), qPrintable(words));
}

void tst_WholeWay::pushes()
{
    m_window->showPage(PageId::Registry);
    auto* digest = find<QLabel>(*m_window, u"digestLabel"_s);
    QCOMPARE(digest->text(), u"Not pushed yet."_s);
    click(*m_window, u"pushPushButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(digest->text().contains(u"sha256:"_s), kBuildPatience);
    auto* layers = find<QTableView>(*m_window, u"pushTableView"_s);
    QVERIFY(layers->isVisible());
    QVERIFY(layers->model()->rowCount() > 1);
    constexpr int kState = static_cast<int>(PushModel::Column::State);
    for (int row = 0; row < layers->model()->rowCount(); ++row) {
        const QString state = cell(layers, row, kState);
        QVERIFY2(QStringList({u"pushed"_s, u"already there"_s}).contains(state), qPrintable(state));
    }
    click(*m_window, u"copyPullPushButton"_s);
    const QStringList pull = QApplication::clipboard()->text().split(u' ');
    QCOMPARE(pull.size(), 3);
    (void)m_engine->docker({u"rmi"_s, u"-f"_s, pull.at(2)});
    const auto pulled = m_engine->docker(pull.mid(1));
    QVERIFY2(pulled.exitCode == 0, pulled.errors.c_str());
}

void tst_WholeWay::closes()
{
    QVERIFY(m_window->close());
    m_window.reset();
    QTRY_COMPARE_WITH_TIMEOUT(sessions(), std::string("0\n"), kPatience);
}

/// From the start page to a saved project whose snapshot can be taken, on a machine without a
/// keychain and with nothing in the environment.
void tst_WholeWay::newFromDatabase()
{
    qunsetenv("DECANT_KEY");
    qunsetenv("DECANT_SHOP_PASSWORD");
    const QString place = u"@127.0.0.1:%1/shop"_s.arg(m_postgres->port());
    MainWindow window;
    window.show();
    click(window, u"newProjectCommandLinkButton"_s);
    auto* dialog = find<QDialog>(window, u"newProjectDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    find<QLineEdit>(*dialog, u"newNameLineEdit"_s)->setText(u"fresh"_s);
    find<QLineEdit>(*dialog, u"newUriLineEdit"_s)->setText(u"postgresql://decant:wrong"_s + place);
    click(*dialog, u"proposePushButton"_s);
    auto* state = find<QLabel>(*dialog, u"newStateLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"password"_s)
                                 && find<QPushButton>(*dialog, u"proposePushButton"_s)->isEnabled(),
                             kPatience);
    QVERIFY2(!state->text().contains(u"wrong"_s), qPrintable(state->text()));
    find<QLineEdit>(*dialog, u"newUriLineEdit"_s)
        ->setText(u"postgresql://decant:"_s + toQString(m_postgres->password()) + place);
    click(*dialog, u"proposePushButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);

    auto* keyDialog = find<QDialog>(window, u"newKeyDialog"_s);
    QTRY_VERIFY(keyDialog->isVisible());
    click(*keyDialog, u"copyKeyPushButton"_s);
    const auto key = MaskKey::fromHex(QApplication::clipboard()->text().toStdString());
    QVERIFY(key.has_value());
    QCOMPARE(window.document()->project().keyFingerprint, key->fingerprint());
    keyDialog->close();

    QVERIFY(window.isWindowModified());
    const Service& service = window.document()->project().services.front();
    QCOMPARE(service.name, std::string("shop"));
    const Decision* email = service.masking.find("shop.customers", "email");
    QVERIFY(email != nullptr && std::holds_alternative<MaskRule>(*email));

    find<QAction>(window, u"saveAction"_s)->trigger();
    auto* save = find<QFileDialog>(window, u"saveFileDialog"_s);
    QTRY_VERIFY(save->isVisible());
    const QString file = m_home.filePath(u"fresh.toml"_s);
    find<QLineEdit>(*save, u"fileNameEdit"_s)->setText(file);
    save->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!window.isWindowModified(), kPatience);
    const QString text = readFile(file);
    QVERIFY(text.contains(u"key_fingerprint"_s));
    QVERIFY(!text.contains(toQString(m_postgres->password())));
    QVERIFY(!text.contains(toQString(key->hex())));

    // Password and key are known until the end of the process: preview and snapshot work.
    window.showPage(PageId::Masking, u"shop"_s);
    auto* table = find<QTableView>(window, u"maskingTableView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 60, kPatience);
    click(window, u"acceptAllPushButton"_s);
    type(window, u"maskingFilterLineEdit"_s, u"shop.customers.email"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(
        cell(table, 0, static_cast<int>(MaskingModel::Column::After)).contains(u'@'), kPatience);
    window.document()->undoStack()->clear();
    QVERIFY(window.close());
}

QTEST_MAIN(tst_WholeWay)
#include "tst_wholeway.moc"
