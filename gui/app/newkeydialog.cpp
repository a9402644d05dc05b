// SPDX-License-Identifier: MIT
#include "gui/app/newkeydialog.h"

#include "gui/widgets/pageparts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

NewKeyDialog::NewKeyDialog(const QString& key, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"newKeyDialog"_s);
    setWindowTitle(tr("Masking key"));
    setMinimumWidth(560);
    auto* text = new QLabel(tr("There is no keychain here. Decant keeps the masking key of this "
                               "project until it ends: copy the key now to a safe place, and set "
                               "DECANT_KEY to it next time. It is shown once."),
                            this);
    text->setWordWrap(true);
    auto* line = new QLineEdit(key, this);
    line->setObjectName(u"newKeyLineEdit"_s);
    line->setAccessibleName(tr("Masking key"));
    line->setReadOnly(true);
    QPushButton* copy = makeButton(u"copyKeyPushButton"_s, u"copy"_s, tr("C&opy"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* row = new QHBoxLayout;
    row->addWidget(line, 1);
    row->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(row);
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this,
            [line] { QGuiApplication::clipboard()->setText(line->text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

}  // namespace decant::gui
