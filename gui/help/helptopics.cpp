// SPDX-License-Identifier: MIT
#include "gui/help/helptopics.h"

#include "gui/itemmodels/helpindex.h"
#include "model/masking/functioncatalogue.h"
#include "services/support/qt.h"

#include <QWidget>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

/// Object name of a page or a part of one, and where the help speaks of it.
constexpr std::array<std::pair<QStringView, QStringView>, 17> kTopics{{
    {u"startPage", u"window.md#start-page"},
    {u"overviewPage", u"window.md#overview"},
    {u"sourcePage", u"window.md#source"},
    {u"connectionForm", u"project-file.md#servicenamesource"},
    {u"subsetPage", u"window.md#subset"},
    {u"tableRules", u"project-file.md#servicenamesubset-rows-of-a-table"},
    {u"relationTableView", u"project-file.md#servicenamesubsetrelationstable"},
    {u"maskingPage", u"window.md#masking"},
    {u"filesPage", u"window.md#files"},
    {u"buildsPage", u"window.md#builds"},
    {u"imagesPage", u"window.md#images"},
    {u"registryPage", u"window.md#registry"},
    {u"settingsPage", u"window.md#settings"},
    {u"problemsDockWidget", u"troubleshooting.md#problems-of-a-project"},
    {u"logDockWidget", u"troubleshooting.md"},
    {u"messageBar", u"troubleshooting.md"},
    {u"projectTreeView", u"window.md"},
}};

QString registeredTopic(const QString& objectName)
{
    for (const auto& [name, topic] : kTopics) {
        if (objectName == name)
            return topic.toString();
    }
    return {};
}

}  // namespace

QString helpTopicOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString own = widget->property(kHelpTopicProperty).toString();
        const QString topic = own.isEmpty() ? registeredTopic(widget->objectName()) : own;
        if (!topic.isEmpty())
            return topic;
    }
    return {};
}

QStringList helpTopics()
{
    QStringList all;
    for (const auto& [name, topic] : kTopics)
        all << topic.toString();
    return all;
}

QString functionTopic(const QString& function)
{
    const FunctionDescriptor* found = findFunction(toUtf8(function));
    if (found == nullptr)
        return u"masking-functions.md"_s;
    return u"functions/"_s + toQString(found->family) + u".md#"_s + headingAnchor(function);
}

}  // namespace decant::gui
