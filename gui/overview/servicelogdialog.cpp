// SPDX-License-Identifier: MIT
#include "gui/overview/servicelogdialog.h"

#include "gui/app/errortext.h"
#include "gui/widgets/logview.h"
#include "services/pipeline/stack.h"
#include "services/support/qt.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr int kLines = 2'000;  ///< what a start of a database writes is far less

/// Cuts what the engine sends into lines for the log of the job.
class LineCutter {
public:
    explicit LineCutter(JobContext& context)
        : m_context(context)
    {
    }
    void take(std::string_view text)
    {
        m_rest += text;
        std::size_t from = 0;
        for (std::size_t end = 0; (end = m_rest.find('\n', from)) != std::string::npos;
             from = end + 1)
            m_context.log(LogLevel::Info, std::string_view(m_rest).substr(from, end - from));
        m_rest.erase(0, from);
    }
    void finish()
    {
        if (!m_rest.empty())
            m_context.log(LogLevel::Info, std::exchange(m_rest, {}));
    }

private:
    JobContext& m_context;
    std::string m_rest;
};

}  // namespace

ServiceLogDialog::ServiceLogDialog(const ProjectDocument& document, const std::string& service,
                                   QWidget* parent)
    : QDialog(parent)
    , m_state(new QLabel(this))
    , m_find(new QLineEdit(this))
    , m_log(new LogView(this))
{
    setObjectName(u"serviceLogDialog"_s);
    setWindowTitle(tr("Log of %1").arg(toQString(service)));
    resize(900, 520);
    m_state->setObjectName(u"serviceLogStateLabel"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_find->setObjectName(u"serviceLogFindLineEdit"_s);
    m_find->setPlaceholderText(tr("Find in the log, Enter for the next place"));
    m_find->setAccessibleName(tr("Find in the log"));
    m_find->setClearButtonEnabled(true);
    m_log->setObjectName(u"serviceLogView"_s);
    m_log->setAccessibleName(tr("Log of %1").arg(toQString(service)));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_find);
    layout->addWidget(m_log, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_log->findNext(m_find->text()); });
    follow(document, service);
}

void ServiceLogDialog::follow(const ProjectDocument& document, const std::string& service)
{
    m_state->setText(tr("Following …"));
    m_job = m_jobs.start<std::monostate>(
        windowTitle(),
        [project = document.project(), service,
         options = document.options()](JobContext& context) -> Result<> {
            LineCutter lines(context);
            auto done = stackLog(
                project, *project.service(service), kLines, true,
                [&lines](std::string_view text) { lines.take(text); }, options, context);
            lines.finish();
            return done;
        },
        this,
        [this](const Result<>& result) {
            if (isHidden()) {
                deleteLater();
                return;
            }
            m_state->setText(result ? tr("The container has stopped.")
                                    : errorText(result.error()).full());
        });
    connect(m_job, &Job::logged, this, [this](const std::vector<LogLine>& lines) {
        QStringList texts;
        for (const LogLine& line : lines)
            texts << line.text;
        m_log->appendLines(texts);
    });
}

void ServiceLogDialog::done(int result)
{
    QDialog::done(result);
    // The thread is waited for by its end, not by the window.
    if (m_job)
        m_job->cancel();
    else
        deleteLater();
}

}  // namespace decant::gui
