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

WriteDialog::WriteDialog(std::vector<ArtifactRow> changed, QWidget* parent)
    : QDialog(parent)
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
    auto* diff = new CodeView(splitter);
    diff->setObjectName(u"writeDiffView"_s);
    diff->setAccessibleName(tr("Changes"));
    splitter->addWidget(list);
    splitter->addWidget(diff);
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
            [this, diff](const QModelIndex& index) {
                const ArtifactRow& row = m_model.row(index.row());
                const auto text = unifiedDiff(row.onDisk, row.text, row.path);
                diff->setCode(text ? toQString(*text) : errorText(text.error()).full(),
                              u"changes.diff"_s);
            });
    list->selectRow(0);
}

}  // namespace decant::gui
