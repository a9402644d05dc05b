// SPDX-License-Identifier: MIT
#include "gui/settings/settingspage.h"

#include "gui/app/errortext.h"
#include "gui/app/jobcenter.h"
#include "gui/app/projectdocument.h"
#include "gui/itemmodels/words.h"
#include "gui/settings/appearancebox.h"
#include "gui/settings/shortcutsbox.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/scrolled.h"
#include "services/pipeline/workfoldercleanup.h"
#include "services/support/qt.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr int kMostAtOnce = 16;
const QString kServicesAtOnce = u"servicesAtOnce"_s;

}  // namespace

SettingsPage::SettingsPage(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_message(new MessageBar(this))
    , m_appearance(new AppearanceBox(this))
    , m_shortcuts(new ShortcutsBox(this))
{
    setObjectName(u"settingsPage"_s);
    m_message->hide();
    auto* header = new PageHeader(
        u"edit"_s, tr("Settings"),
        tr("What belongs to this machine; nothing of it is written into the project."), this);
    QPushButton* close = makeButton(u"closeSettingsPushButton"_s, u"ok"_s, tr("&Done"), this);
    header->addAction(close);
    auto* content = new QWidget(this);
    auto* boxes = new QVBoxLayout(content);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->addWidget(makeEngine());
    boxes->addWidget(makeFolder());
    boxes->addWidget(m_appearance);
    boxes->addWidget(m_shortcuts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(m_message);
    layout->addWidget(scrolled(content, this), 1);
    connect(close, &QPushButton::clicked, this, &SettingsPage::closeWanted);
    connect(m_appearance, &AppearanceBox::languageChanged, this, &SettingsPage::languageChanged);
}

QWidget* SettingsPage::makeEngine()
{
    auto* box = new QGroupBox(tr("Container engine"), this);
    m_engine = new QComboBox(box);
    m_engine->setObjectName(u"engineComboBox"_s);
    m_engine->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_engine->setMinimumContentsLength(50);
    m_address = new QLineEdit(box);
    m_address->setObjectName(u"engineAddressLineEdit"_s);
    m_address->setPlaceholderText(u"ssh://user@host, tcp://host:2376, unix:///run/docker.sock"_s);
    m_engineState = new QLabel(box);
    m_engineState->setObjectName(u"engineStateLabel"_s);
    m_engineState->setTextFormat(Qt::PlainText);
    m_engineState->setWordWrap(true);
    m_engineState->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);
    auto* again = makeButton(u"findEnginesPushButton"_s, u"refresh"_s, tr("&Look again"), box);
    auto* row = new QHBoxLayout;
    row->addWidget(m_engine, 1);
    row->addWidget(again);
    // The state stands below the form: rows of a form give a text that wraps the height it would
    // need in the narrowest form.
    auto* layout = new QVBoxLayout(box);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addLayout(form);
    layout->addWidget(m_engineState);
    auto* label = new QLabel(tr("&Engine:"), box);
    label->setBuddy(m_engine);
    form->addRow(label, row);
    form->addRow(tr("&Another address:"), m_address);
    auto* atOnce = new QSpinBox(box);
    atOnce->setObjectName(u"servicesAtOnceSpinBox"_s);
    atOnce->setRange(1, kMostAtOnce);
    atOnce->setValue(servicesAtOnce());
    atOnce->setToolTip(tr("Services that are extracted and built at the same time; each uses "
                          "several processors itself."));
    form->addRow(tr("&Services at once:"), atOnce);
    connect(atOnce, &QSpinBox::valueChanged, this,
            [](int value) { QSettings().setValue(kServicesAtOnce, value); });
    connect(again, &QPushButton::clicked, this, &SettingsPage::lookForEngines);
    connect(m_engine, &QComboBox::activated, this,
            [this](int index) { chooseEngine(m_engine->itemData(index).toString()); });
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        const QString address = m_address->text().trimmed();
        if (!address.isEmpty() && address != chosenEngine())
            chooseEngine(address);
    });
    return box;
}

QWidget* SettingsPage::makeFolder()
{
    auto* box = new QGroupBox(tr("Work folder"), this);
    m_folder = new QLabel(box);
    m_folder->setObjectName(u"workFolderLabel"_s);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_clean = makeButton(u"cleanWorkFolderPushButton"_s, u"cancel"_s, tr("&Clean up"), box);
    m_clean->setToolTip(tr("Removes snapshots that a newer one has replaced, and what broken runs "
                           "left. The newest snapshot of each service and all records stay."));
    m_clean->setEnabled(false);
    auto* layout = new QHBoxLayout(box);
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_clean);
    connect(m_clean, &QPushButton::clicked, this, [this] { measure(true); });
    return box;
}

void SettingsPage::activate()
{
    m_message->hide();
    m_appearance->activate();
    m_shortcuts->activate();
    lookForEngines();
    measure(false);
}

void SettingsPage::lookForEngines()
{
    m_engineState->setText(tr("Looking for engines …"));
    m_bench.jobs->start<std::vector<EngineCandidate>>(
        tr("Look for engines"),
        [preferred = toUtf8(chosenEngine())](JobContext& context) {
            return Result<std::vector<EngineCandidate>>(findEngines(preferred, context));
        },
        this,
        [this](const Result<std::vector<EngineCandidate>>& found) {
            if (found)
                showEngines(*found);
        });
}

void SettingsPage::showEngines(const std::vector<EngineCandidate>& candidates)
{
    const QString chosen = chosenEngine();
    m_engine->clear();
    m_engine->addItem(tr("The first that answers"), QString());
    QStringList lines;
    for (const EngineCandidate& candidate : candidates) {
        const QString endpoint = toQString(candidate.endpoint);
        QString name = endpoint;
        if (candidate.facts)
            name = tr("%1 %2 at %3")
                       .arg(toQString(candidate.facts->name), toQString(candidate.facts->version),
                            endpoint);
        m_engine->addItem(name, endpoint);
        const int row = m_engine->count() - 1;
        auto* item = qobject_cast<QStandardItemModel*>(m_engine->model())->item(row);
        item->setEnabled(candidate.facts.has_value());
        m_engine->setItemData(row, words(candidate.problem), Qt::ToolTipRole);
        lines << (candidate.facts ? tr("%1: ready (%2)").arg(name, toQString(candidate.origin))
                                  : tr("%1: %2").arg(endpoint, words(candidate.problem)));
        if (endpoint == chosen)
            m_engine->setCurrentIndex(row);
    }
    m_engineState->setText(lines.join(u'\n'));
}

void SettingsPage::chooseEngine(const QString& endpoint)
{
    QSettings settings;
    if (endpoint.isEmpty())
        settings.remove(u"engine"_s);
    else
        settings.setValue(u"engine"_s, endpoint);
    lookForEngines();
}

void SettingsPage::measure(bool clean)
{
    m_clean->setEnabled(false);
    const std::filesystem::path root = m_bench.document->options().workDir;
    m_bench.jobs->start<WorkFolderUse>(
        clean ? tr("Clean up the work folder") : tr("Measure the work folder"),
        [root, clean](JobContext& context) {
            return clean ? cleanWorkFolder(root, context) : measureWorkFolder(root, context);
        },
        this,
        [this, root](const Result<WorkFolderUse>& use) {
            if (!use) {
                if (use.error().code != Error::Code::Cancelled)
                    m_message->show(u"error"_s, errorText(use.error()).full());
                return;
            }
            const std::filesystem::path folder = root.empty() ? defaultWorkDir() : root;
            m_folder->setText(tr("%1\n%2 in all, %3 of it can be removed")
                                  .arg(toQString(folder.string()), bytesWords(use->bytes),
                                       bytesWords(use->removableBytes)));
            m_clean->setEnabled(use->removableBytes > 0);
        });
}

int servicesAtOnce()
{
    const int value = QSettings().value(kServicesAtOnce, PipelineOptions{}.servicesAtOnce).toInt();
    return std::clamp(value, 1, kMostAtOnce);
}

QString chosenEngine()
{
    return QSettings().value(u"engine"_s).toString();
}

}  // namespace decant::gui
