#include "core/values/download/metalink_offer.h"

#include <QTest>

using namespace tributary;

class TestMetalinkOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAMetalinkByTypeOrName_data();
    void knowsAMetalinkByTypeOrName();
};

void TestMetalinkOffer::knowsAMetalinkByTypeOrName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isMetalink");
    const auto row = [](const char* name, const char* type, bool isMetalink) {
        QTest::addRow("%s as %s", name, type) << QString::fromLatin1(name) << QByteArray(type) << isMetalink;
    };
    row("get.php", "application/metalink4+xml", true);
    row("get.php", "Application/Metalink+XML; charset=utf-8", true);
    row("get.php", "application/metalink4+xml, text/html", true);
    row("distro.iso.meta4", "", true);
    row("distro.iso.META4", "application/octet-stream", true);
    row("distro.iso.meta4", "binary/octet-stream", true);
    row("distro.iso.metalink", "application/xml", true);
    row("distro.iso.metalink", "text/xml;charset=UTF-8", true);
    row("distro.iso.meta4", "text/html", false);
    row("distro.iso.meta4", "application/x-iso9660-image", false);
    row("distro.iso", "application/octet-stream", false);
    row("distro.iso", "application/xml", false);
    row("meta4", "", false);
}

void TestMetalinkOffer::knowsAMetalinkByTypeOrName()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, type);
    QTEST(bringsMetalink({.name = name, .contentType = type}), "isMetalink");
}

QTEST_APPLESS_MAIN(TestMetalinkOffer)
#include "tst_metalink_offer.moc"
