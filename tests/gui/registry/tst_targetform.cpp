// SPDX-License-Identifier: MIT
#include "gui/app/jobcenter.h"
#include "gui/app/projectdocument.h"
#include "gui/registry/targetform.h"
#include "tests/gui/samplecatalog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench {
    JobCenter jobs;
    ProjectDocument document{&jobs};
    TargetForm form{Workbench{&jobs, &document, nullptr, nullptr}};

    Bench()
    {
        document.create(test::shopProject());
        QObject::connect(&document, &ProjectDocument::projectChanged, &form,
                         &TargetForm::showTarget);
        form.showTarget();
    }
    template <class T>
    [[nodiscard]] T* field(const QString& name)
    {
        return form.findChild<T*>(name);
    }
    void write(const QString& name, const QString& text)
    {
        auto* edit = field<QLineEdit>(name);
        edit->setText(text);
        emit edit->editingFinished();
    }
    [[nodiscard]] const RegistryTarget& target() const { return document.project().registry; }
    [[nodiscard]] QString login() { return field<QLabel>(u"loginLabel"_s)->text(); }
};

}  // namespace

class tst_TargetForm : public QObject {
    Q_OBJECT

    QTemporaryDir m_config;

    [[nodiscard]] bool configure(const QByteArray& text) const
    {
        QFile file(m_config.filePath(u"config.json"_s));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.write(text) == text.size();
    }

private slots:
    void initTestCase()
    {
        qputenv("DOCKER_CONFIG", m_config.path().toUtf8());
        qputenv("REGISTRY_AUTH_FILE", m_config.filePath(u"none.json"_s).toUtf8());
        qunsetenv("DECANT_REGISTRY_USER");
    }

    void everyFieldIsOneStepBack()
    {
        Bench bench;
        const RegistryTarget before = bench.target();
        bench.write(u"registryLineEdit"_s, u"registry.example.com:5000"_s);
        bench.write(u"repositoryLineEdit"_s, u"team/shop"_s);
        bench.write(u"tagLineEdit"_s, u"{git}"_s);
        bench.write(u"registryAuthorityLineEdit"_s, u"certs/ca.pem"_s);
        bench.field<QCheckBox>(u"insecureCheckBox"_s)->setChecked(!before.insecure);
        auto* pushBy = bench.field<QComboBox>(u"pushByComboBox"_s);
        pushBy->setCurrentIndex(1);
        emit pushBy->activated(1);
        auto* keep = bench.field<QSpinBox>(u"keepTagsSpinBox"_s);
        keep->setValue(before.keepTags + 3);
        emit keep->editingFinished();

        QCOMPARE(bench.target().registry, "registry.example.com:5000");
        QCOMPARE(bench.target().repository, "team/shop");
        QCOMPARE(bench.target().tag, "{git}");
        QCOMPARE(bench.target().caFile, "certs/ca.pem");
        QCOMPARE(bench.target().insecure, !before.insecure);
        QVERIFY(bench.target().pushBy == PushBy::Engine);
        QCOMPARE(bench.target().keepTags, before.keepTags + 3);
        QCOMPARE(bench.document.undoStack()->count(), 7);
        while (bench.document.undoStack()->canUndo())
            bench.document.undoStack()->undo();
        QVERIFY(bench.target() == before);
        QCOMPARE(pushBy->currentIndex(), 0);
        QCOMPARE(keep->value(), before.keepTags);
    }

    void saysWhoWouldLogIn()
    {
        QVERIFY(configure("{\"auths\":{\"one.example.com\":{\"auth\":\""
                          + QByteArray("kim:secret").toBase64()
                          + "\"}},\"credHelpers\":{\"two.example.com\":\"nosuch\"}}"));
        Bench bench;
        bench.write(u"registryLineEdit"_s, u"one.example.com"_s);
        QTRY_VERIFY2(bench.login().startsWith(u"kim, "_s), qPrintable(bench.login()));
        QVERIFY(!bench.login().contains(u"secret"_s));
        bench.write(u"registryLineEdit"_s, u"two.example.com"_s);
        QTRY_VERIFY2(bench.login().contains(u"docker-credential-nosuch"_s),
                     qPrintable(bench.login()));
        bench.write(u"registryLineEdit"_s, u"three.example.com"_s);
        QTRY_VERIFY2(bench.login().contains(u"docker login three.example.com"_s),
                     qPrintable(bench.login()));
        bench.write(u"registryLineEdit"_s, {});
        QVERIFY2(bench.login().contains(u"this machine"_s), qPrintable(bench.login()));
    }
};

QTEST_MAIN(tst_TargetForm)
#include "tst_targetform.moc"
