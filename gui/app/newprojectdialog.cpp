// SPDX-License-Identifier: MIT
#include "gui/app/newprojectdialog.h"

#include "gui/app/errortext.h"
#include "services/support/qt.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

NewProjectDialog::NewProjectDialog(JobCenter* jobs, QWidget* parent)
    : QDialog(parent)
    , m_jobs(jobs)
    , m_uri(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"newProjectDialog"_s);
    setWindowTitle(tr("New from a database"));
    setMinimumWidth(540);
    m_uri->setObjectName(u"newUriLineEdit"_s);
    m_uri->setPlaceholderText(u"postgresql://user@host:5432/database"_s);
    m_name->setObjectName(u"newNameLineEdit"_s);
    m_name->setPlaceholderText(tr("e.g. shop"));
    m_state->setObjectName(u"newStateLabel"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setText(
        tr("The schema is read, columns are classified by a few sample rows in "
           "memory, and a rule is proposed where one fits. The project is written when "
           "you save it; its masking key and the password go into the keychain."));
    m_progress->setRange(0, 0);
    m_progress->hide();
    auto* form = new QFormLayout;
    form->addRow(tr("Connection &URI:"), m_uri);
    form->addRow(tr("Project &name:"), m_name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("&Look and propose"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"proposePushButton"_s);
    m_create->setDefault(true);
    m_create->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);

    const auto update = [this] {
        m_create->setEnabled(!m_job && !m_uri->text().trimmed().isEmpty()
                             && !m_name->text().trimmed().isEmpty());
    };
    connect(m_uri, &QLineEdit::textChanged, this, update);
    connect(m_name, &QLineEdit::textChanged, this, update);
    connect(m_create, &QPushButton::clicked, this, &NewProjectDialog::propose);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewProjectDialog::reject);
}

void NewProjectDialog::reject()
{
    if (m_job)
        m_job->cancel();
    QDialog::reject();
}

void NewProjectDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_uri->setEnabled(!busy);
    m_name->setEnabled(!busy);
    m_create->setEnabled(!busy);
}

void NewProjectDialog::propose()
{
    setBusy(true);
    m_state->setText(tr("Reading the database …"));
    m_job = m_jobs->start<NewProject>(
        tr("Propose a project"),
        [uri = toUtf8(m_uri->text().trimmed()), name = toUtf8(m_name->text().trimmed())](
            JobContext& context) { return makeProject(uri, name, context); },
        this,
        [this](Result<NewProject> made) {
            m_job.clear();
            setBusy(false);
            if (!made) {
                m_state->setText(errorText(made.error()).full());
                return;
            }
            m_uri->clear();  // it may hold the password
            emit proposed(*made);
            accept();
        });
    connect(m_job, &Job::progressed, this,
            [this](const JobProgress& progress) { m_state->setText(progress.text()); });
}

}  // namespace decant::gui
