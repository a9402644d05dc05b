// SPDX-License-Identifier: MIT
#include "gui/files/writedialog.h"

#include "gui/app/errortext.h"
#include "gui/files/gitdiff.h"
#include "gui/widgets/codeview.h"
#include "gui/widgets/pageparts.h"
#include "services/support/qt.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

WriteDialog::WriteDialog(JobCenter* jobs, std::vector<ArtifactRow> changed, QWidget* parent)
    : QDialog(parent)
    , m_jobs(jobs)
{
    setObjectName(u"writeDialog"_s);
    setWindowTitle(tr("Write files"));
    resize(900, 560);
    m_model.setRows(std::move(changed));
    auto* intro = new QLabel(
        tr("%n file(s) will be written. This is what changes:", nullptr, m_model.rowCount()), this);
    auto* splitter = new QSplitter(this);
    auto* list = new QTableView(splitter);
    setUpTable(list, u"writeTableView"_s, tr("Files that will be written"));
    list->setModel(&m_model);
    list->horizontalHeader()->setStretchLastSection(false);
    list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_diff = new CodeView(splitter);
    m_diff->setObjectName(u"writeDiffView"_s);
    m_diff->setAccessibleName(tr("Changes"));
    splitter->addWidget(list);
    splitter->addWidget(m_diff);
    splitter->setSizes({300, 600});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* write = buttons->addButton(tr("&Write"), QDialogButtonBox::AcceptRole);
    write->setObjectName(u"confirmWritePushButton"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { showDiff(index.row()); });
    list->selectRow(0);
}

void WriteDialog::showDiff(int row)
{
    if (m_diffJob)
        m_diffJob->cancel();
    if (row < 0)
        return;
    const ArtifactRow& file = m_model.row(row);
    m_diffJob = m_jobs->start<std::string>(
        tr("Compare %1").arg(toQString(file.path)),
        [file](JobContext&) { return unifiedDiff(file.onDisk, file.text, file.path); }, this,
        [this](const Result<std::string>& text) {
            if (!text && text.error().code == Error::Code::Cancelled)
                return;
            m_diff->setCode(text ? toQString(*text) : errorText(text.error()).full(),
                            u"changes.diff"_s);
        });
}

}  // namespace decant::gui
