// SPDX-License-Identifier: MIT
#include "gui/registry/targetform.h"

#include "gui/app/errortext.h"
#include "gui/app/jobcenter.h"
#include "gui/app/projectdocument.h"
#include "gui/widgets/pageparts.h"
#include "services/registry/credentials.h"
#include "services/support/qt.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr int kMostTags = 10'000;

void set(QLineEdit* edit, const std::string& text)
{
    if (edit->text() != toQString(text))
        edit->setText(toQString(text));
}

}  // namespace

TargetForm::TargetForm(const Workbench& bench, QWidget* parent)
    : QGroupBox(tr("Destination"), parent)
    , m_bench(bench)
{
    auto* left = new QFormLayout;
    auto* right = new QFormLayout;
    for (QFormLayout* form : {left, right})
        form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* columns = new QHBoxLayout(this);
    columns->addLayout(left, 1);
    columns->addSpacing(columns->spacing() * 2);
    columns->addLayout(right, 1);

    m_registry = addLine(left, u"registryLineEdit"_s, tr("&Registry:"),
                         tr("host[:port]; empty keeps images on this machine"), tr("registry"));
    m_repository = addLine(left, u"repositoryLineEdit"_s, tr("Re&pository:"),
                           tr("empty takes the project's name"), tr("repository"));
    m_tag = addLine(left, u"tagLineEdit"_s, tr("&Tag:"), u"{date}"_s, tr("tag"));
    m_tag->setToolTip(tr("Placeholders: {date} {time} {version} {git} {hash}"));
    m_login = new QLabel(this);
    m_login->setObjectName(u"loginLabel"_s);
    m_login->setWordWrap(true);
    m_login->setSizePolicy(QSizePolicy::Expanding,
                           QSizePolicy::Preferred);  // the form lets it grow
    m_login->setTextInteractionFlags(Qt::TextSelectableByMouse);
    left->addRow(tr("Login:"), m_login);

    m_pushBy = new QComboBox(this);
    m_pushBy->setObjectName(u"pushByComboBox"_s);
    m_pushBy->setAccessibleName(tr("Pushed by"));
    m_pushBy->addItem(tr("Decant, layer by layer"));
    m_pushBy->addItem(tr("the container engine"));
    m_pushBy->setToolTip(tr("Decant is faster and tells every byte. Let the engine push when it "
                            "runs elsewhere and is nearer to the registry."));
    right->addRow(tr("Pushed &by:"), m_pushBy);
    m_keepTags = new QSpinBox(this);
    m_keepTags->setObjectName(u"keepTagsSpinBox"_s);
    m_keepTags->setAccessibleName(tr("Tags to keep"));
    m_keepTags->setRange(0, kMostTags);
    m_keepTags->setSpecialValueText(tr("all"));
    m_keepTags->setToolTip(tr("After a push, older tags of the service beyond this many are "
                              "deleted from the registry."));
    right->addRow(tr("&Keep tags:"), m_keepTags);
    right->addRow(tr("Certificate &authority:"), makeAuthority());
    m_insecure = new QCheckBox(tr("Plain &HTTP is allowed"), this);
    m_insecure->setObjectName(u"insecureCheckBox"_s);
    right->addRow(QString(), m_insecure);

    connect(m_pushBy, &QComboBox::activated, this, [this] { change(tr("way of pushing")); });
    connect(m_keepTags, &QSpinBox::editingFinished, this,
            [this] { change(tr("number of kept tags")); });
    connect(m_insecure, &QCheckBox::toggled, this, [this] { change(tr("plain HTTP")); });
}

QLineEdit* TargetForm::addLine(QFormLayout* form, const QString& objectName, const QString& label,
                               const QString& placeholder, const QString& field)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(field);
    form->addRow(label, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, field] { change(field); });
    return edit;
}

QWidget* TargetForm::makeAuthority()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    m_authority = new QLineEdit(box);
    m_authority->setObjectName(u"registryAuthorityLineEdit"_s);
    m_authority->setAccessibleName(tr("Certificate authority"));
    m_authority->setPlaceholderText(tr("empty trusts those of this machine"));
    auto* browse = makeButton(u"registryAuthorityPushButton"_s, u"open"_s, tr("Br&owse …"), box);
    row->addWidget(m_authority, 1);
    row->addWidget(browse);
    connect(m_authority, &QLineEdit::editingFinished, this,
            [this] { change(tr("certificate authority")); });
    connect(browse, &QPushButton::clicked, this, &TargetForm::browseForAuthority);
    box->setFocusProxy(m_authority);
    return box;
}

void TargetForm::browseForAuthority()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Certificate authority"), m_authority->text(),
                                     tr("Certificates (*.crt *.pem *.cer);;All files (*)"));
    if (file.isEmpty())
        return;
    m_authority->setText(file);
    change(tr("certificate authority"));
}

void TargetForm::showTarget()
{
    const QScopedValueRollback showing(m_showing, true);
    const RegistryTarget& target = m_bench.document->project().registry;
    set(m_registry, target.registry);
    set(m_repository, target.repository);
    set(m_tag, target.tag);
    set(m_authority, target.caFile);
    m_insecure->setChecked(target.insecure);
    m_pushBy->setCurrentIndex(static_cast<int>(target.pushBy));
    m_keepTags->setValue(target.keepTags);
    if (m_loginHost != target.registry || m_login->text().isEmpty())
        askForLogin();
}

void TargetForm::change(const QString& field)
{
    if (m_showing)
        return;
    m_bench.document->edit(tr("Change the %1").arg(field), [this](Project& project) {
        RegistryTarget& target = project.registry;
        target.registry = toUtf8(m_registry->text().trimmed());
        target.repository = toUtf8(m_repository->text().trimmed());
        target.tag = toUtf8(m_tag->text().trimmed());
        target.caFile = toUtf8(m_authority->text().trimmed());
        target.insecure = m_insecure->isChecked();
        target.pushBy = static_cast<PushBy>(m_pushBy->currentIndex());
        target.keepTags = m_keepTags->value();
    });
}

void TargetForm::askForLogin()
{
    m_loginHost = m_bench.document->project().registry.registry;
    if (m_loginHost.empty()) {
        m_login->setText(tr("none is needed: images stay on this machine"));
        return;
    }
    m_login->setText(tr("looking …"));
    m_bench.jobs->start<RegistryLogin>(
        tr("Look for a login"),
        [host = m_loginHost](JobContext& context) { return registryLogin(host, context); }, this,
        [this, host = m_loginHost](const Result<RegistryLogin>& login) {
            if (host == m_loginHost)
                showLogin(login);
        });
}

void TargetForm::showLogin(const Result<RegistryLogin>& login)
{
    if (!login)
        m_login->setText(errorText(login.error()).full());
    else if (login->origin.empty())
        m_login->setText(tr("nobody (docker login %1)").arg(toQString(m_loginHost)));
    else if (login->user.empty())
        m_login->setText(tr("with a token of %1").arg(toQString(login->origin)));
    else
        m_login->setText(tr("%1, from %2").arg(toQString(login->user), toQString(login->origin)));
}

}  // namespace decant::gui
