// SPDX-License-Identifier: MIT
// The masking grid with 1,000 tables of 20 columns: how long until it can be used, and what a step
// of scrolling, a key in the filter and a click on a heading cost. Prints milliseconds.
#include "gui/itemmodels/maskingfilter.h"
#include "gui/itemmodels/maskingmodel.h"
#include "gui/masking/maskingrows.h"
#include "gui/widgets/pageparts.h"
#include "tests/gui/manycolumns.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>

#include <cstdio>
#include <functional>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

double measure(const char* what, int times, const std::function<void(int)>& work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work(i);
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / times;
    std::printf("%-44s %9.2f ms\n", what, each);
    return each;
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Catalog catalog = test::manyColumns(1000, 20);
    MaskPlan plan;
    std::vector<MaskingRow> rows;
    MaskingModel model;
    MaskingFilter filter;
    filter.setSourceModel(&model);
    QTableView view;
    setUpTable(&view, u"view"_s, u"view"_s);
    view.setModel(&filter);
    view.resize(1400, 900);
    view.show();

    std::printf("1000 tables, 20000 columns\n");
    double open = measure("plan (outside the GUI thread)", 1,
                          [&](int) { plan = planMasking({}, catalog, "shop"); });
    open += measure("classify (outside the GUI thread)", 1,
                    [&](int) { rows = makeMaskingRows(catalog, {}); });
    MaskingContent content;
    open += measure("rows and plan (outside the GUI thread)", 1,
                    [&](int) { content = makeContent(std::move(rows), plan, catalog); });
    open += measure("fill the model", 1, [&](int) { model.setContent(std::move(content)); });
    open += measure("first paint", 1, [&](int) { view.grab(); });
    std::printf("%-44s %9.2f ms\n", "open, all together", open);
    measure("scroll a page and paint it", 200, [&](int i) {
        view.verticalScrollBar()->setValue(i * 25);
        view.grab();
    });
    measure("scroll back (seen before)", 200, [&](int i) {
        view.verticalScrollBar()->setValue((199 - i) * 25);
        view.grab();
    });
    measure("a key in the filter", 20,
            [&](int i) { filter.setText(u"phone_"_s + QString::number(i % 10)); });
    filter.setText({});
    measure("sort by kind", 2, [&](int i) {
        view.sortByColumn(3, i == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    std::printf("rows whose texts were made: %d\n", model.rowsRendered());
    return 0;
}
