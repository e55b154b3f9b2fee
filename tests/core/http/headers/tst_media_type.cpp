#include "core/http/headers/media_type.h"
#include "core/values/network/media_type_essence.h"

#include <QTest>

using namespace tributary;

class TestMediaType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEssence_data();
    void findsTheEssence();
    void knowsAWebPage();
    void knowsAWebPageByItsBeginning();
    void knowsAMessage();
    void knowsHowANameIsCompressed_data();
    void knowsHowANameIsCompressed();
};

void TestMediaType::findsTheEssence_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("essence");

    QTest::newRow("plain") << QByteArray("text/html") << QByteArray("text/html");
    QTest::newRow("with charset") << QByteArray("Text/HTML; charset=utf-8") << QByteArray("text/html");
    QTest::newRow("no blank") << QByteArray("text/html;charset=utf-8") << QByteArray("text/html");
    QTest::newRow("blanks") << QByteArray("  application/zip ; x=y") << QByteArray("application/zip");
    QTest::newRow("suffix") << QByteArray("application/xhtml+xml") << QByteArray("application/xhtml+xml");
    QTest::newRow("two") << QByteArray("text/html, text/plain") << QByteArray("text/html");
    QTest::newRow("empty") << QByteArray("") << QByteArray();
    QTest::newRow("no slash") << QByteArray("html") << QByteArray();
    QTest::newRow("two slashes") << QByteArray("text/html/x") << QByteArray();
    QTest::newRow("half") << QByteArray("text/") << QByteArray();
    QTest::newRow("blank inside") << QByteArray("text/ html") << QByteArray();
    QTest::newRow("control") << QByteArray("text/h\x01tml") << QByteArray();
    QTest::newRow("the last sign there is") << QByteArray("text/x~") << QByteArray("text/x~");
    QTest::newRow("delete") << QByteArray("text/x\x7f") << QByteArray();
    QTest::newRow("high byte") << QByteArray("text/\xe4") << QByteArray();
}

void TestMediaType::findsTheEssence()
{
    QFETCH(const QByteArray, header);
    QTEST(mediaTypeEssence(header), "essence");
}

void TestMediaType::knowsAWebPage()
{
    QVERIFY(looksLikeWebPage("text/html"));
    QVERIFY(looksLikeWebPage("application/xhtml+xml"));
    QVERIFY(!looksLikeWebPage("text/plain"));
    QVERIFY(!looksLikeWebPage("application/octet-stream"));
    QVERIFY(!looksLikeWebPage(""));
}

void TestMediaType::knowsAWebPageByItsBeginning()
{
    QVERIFY(beginsLikeWebPage("<!doctype html><p>"));
    QVERIFY(beginsLikeWebPage(" \r\n<!DOCTYPE HTML PUBLIC"));
    QVERIFY(beginsLikeWebPage("\xef\xbb\xbf<Html lang=en>"));
    QVERIFY(beginsLikeWebPage("<?xml version=\"1.0\"?>\n<!-- a --> <!-- b -->\n<!DOCTYPE html PUBLIC"));
    QVERIFY(!beginsLikeWebPage(""));
    QVERIFY(!beginsLikeWebPage("<?xml version=\"1.0\"?>\n<metalink>"));
    QVERIFY(!beginsLikeWebPage("<!-- <html> without an end"));
    QVERIFY(!beginsLikeWebPage("PK\x03\x04<html>"));
    QVERIFY(!beginsLikeWebPage("# <html> in a text"));
    QVERIFY(mayBeAnyText(""));
    QVERIFY(mayBeAnyText("text/plain"));
    QVERIFY(!mayBeAnyText("application/zip"));
}

void TestMediaType::knowsAMessage()
{
    for (const char* essence : {"application/json", "text/json", "application/xml", "text/xml",
                                "application/problem+json", "application/problem+xml"})
        QVERIFY2(looksLikeMessage(essence), essence);
    for (const char* essence : {"", "json", "image/json", "image/svg+xml", "application/metalink4+xml",
                                "application/jsonl", "application/octet-stream", "text/html"})
        QVERIFY2(!looksLikeMessage(essence), essence);
}

void TestMediaType::knowsHowANameIsCompressed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("coding");
    const auto row = [](const char* name, const char* coding) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(coding);
    };
    row("a.gz", "gzip");
    row("b.tar.GZ", "gzip");
    row("c.tgz", "gzip");
    row("d.TAZ", "gzip");
    row("e.emz", "gzip");
    row("f.wmz", "gzip");
    row("d.svgz", "gzip");
    row("e.tar.br", "br");
    row("f.tar.zst", "zstd");
    row("g.tar.Z", "compress");
    for (const char* name : {"", "gz", "a.tar", "a.gz.txt", "a.xz"})
        row(name, "");
}

void TestMediaType::knowsHowANameIsCompressed()
{
    QFETCH(const QString, name);
    QTEST(codingOfName(name), "coding");
}

QTEST_APPLESS_MAIN(TestMediaType)
#include "tst_media_type.moc"
