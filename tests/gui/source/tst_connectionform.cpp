// SPDX-License-Identifier: MIT
#include "gui/source/connectionform.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace decant;
using namespace decant::gui;

class tst_ConnectionForm : public QObject {
    Q_OBJECT

    template <class T>
    static T* find(const ConnectionForm& form, const char* name)
    {
        T* found = form.findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }

private slots:
    void kindsHaveTheirOwnFields_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("pace");
        QTest::addColumn<bool>("lag");
        QTest::newRow("PostgreSQL") << static_cast<int>(ServiceKind::Postgres) << true << true;
        QTest::newRow("MariaDB") << static_cast<int>(ServiceKind::MariaDb) << true << false;
        QTest::newRow("Redis") << static_cast<int>(ServiceKind::Redis) << false << false;
    }
    void kindsHaveTheirOwnFields()
    {
        QFETCH(const int, kind);
        ConnectionForm form;
        form.setConnection({}, static_cast<ServiceKind>(kind));
        QTEST(!find<QDoubleSpinBox>(form, "paceDoubleSpinBox")->isHidden(), "pace");
        QTEST(!find<QSpinBox>(form, "lagSpinBox")->isHidden(), "lag");
    }

    void paceAndLag()
    {
        ConnectionForm form;
        Connection connection;
        connection.bytesPerSecond = 2'345'678;
        form.setConnection(connection, ServiceKind::Postgres);
        form.show();
        auto* pace = find<QDoubleSpinBox>(form, "paceDoubleSpinBox");
        auto* lag = find<QSpinBox>(form, "lagSpinBox");
        QCOMPARE(pace->value(), 2.3);
        QSignalSpy edited(&form, &ConnectionForm::edited);
        // Looked at and left, an exact number of the project stays what it was.
        emit pace->editingFinished();
        QCOMPARE(edited.count(), 0);
        QCOMPARE(form.connection().bytesPerSecond, 2'345'678LL);
        pace->setFocus();
        pace->selectAll();
        QTest::keyClicks(pace, QLocale().toString(20.5, 'f', 1));
        QTest::keyClick(pace, Qt::Key_Return);
        QCOMPARE(form.connection().bytesPerSecond, 20'500'000LL);
        lag->setFocus();
        lag->selectAll();
        QTest::keyClicks(lag, QStringLiteral("30"));
        QTest::keyClick(lag, Qt::Key_Return);
        QCOMPARE(form.connection().mostLagSeconds, 30);
        QVERIFY(edited.count() >= 2);
    }

    void pastedAddressKeepsTheRest()
    {
        ConnectionForm form;
        Connection connection;
        connection.jobs = 3;
        connection.mostLagSeconds = 5;
        connection.bytesPerSecond = 1'000'000;
        connection.statementTimeoutSeconds = 60;
        form.setConnection(connection, ServiceKind::Postgres);
        QSignalSpy dropped(&form, &ConnectionForm::passwordDropped);
        auto* uri = find<QLineEdit>(form, "uriLineEdit");
        uri->setText(QStringLiteral("postgresql://reader:secret@db.example.com:6432/shop"));
        QTest::keyClick(uri, Qt::Key_Return);
        QCOMPARE(form.connection().host, std::string("db.example.com"));
        QCOMPARE(form.connection().port, 6432);
        QCOMPARE(form.connection().jobs, 3);
        QCOMPARE(form.connection().mostLagSeconds, 5);
        QCOMPARE(form.connection().bytesPerSecond, 1'000'000LL);
        QCOMPARE(form.connection().statementTimeoutSeconds, 60);
        QCOMPARE(dropped.count(), 1);
        QSignalSpy refused(&form, &ConnectionForm::uriRefused);
        uri->setText(QStringLiteral("postgresql://[half"));
        QTest::keyClick(uri, Qt::Key_Return);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(form.connection().host, std::string("db.example.com"));
    }
};

QTEST_MAIN(tst_ConnectionForm)
#include "tst_connectionform.moc"
