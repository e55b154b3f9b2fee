#include "words/flaw_text.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace tributary;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

Flaw flawOfKind(int kind)
{
    return {.kind = static_cast<FlawKind>(kind), .arguments = {}};
}

// Says all sentences about flaws backwards.
class Backwards final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        QString said = QString::fromUtf8(text);
        std::ranges::reverse(said);
        return qstrcmp(context, "FlawText") == 0 ? said : QString();
    }
};

} // namespace

class TestFlawText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASentenceOfItsOwnForEachKind();
    void putsTheArgumentsIntoTheirPlaces();
    void speaksTheLanguageOfTheProgram();
};

void TestFlawText::hasASentenceOfItsOwnForEachKind()
{
    QSet<QString> texts;
    for (int kind = 0; kind <= static_cast<int>(lastFlawKind); ++kind)
        texts.insert(flawText(flawOfKind(kind)));
    QCOMPARE(texts.size(), static_cast<int>(lastFlawKind) + 1);
    QVERIFY(!texts.contains(QString()));
}

void TestFlawText::putsTheArgumentsIntoTheirPlaces()
{
    QCOMPARE(flawText({FlawKind::NoLink}), u("it is not a link"));
    QCOMPARE(flawText({FlawKind::LinkOfOtherKind, {u("ftp")}}), u("links of the kind ftp: can't be fetched"));
    QCOMPARE(flawText({FlawKind::ChecksumHasOtherLength, {u("md5"), u("32")}}),
             u("md5 checksums have 32 hexadecimal digits"));
    // A header may be called so.
    QCOMPARE(flawText({FlawKind::HeaderIsOurs, {u("x%1")}}), u("a download sends its own header x%1"));
    QCOMPARE(flawText({FlawKind::NamesDontFit, {u("%2"), u("7")}}),
             u("the number of file names (%2) differs from that of the links (7)"));
}

void TestFlawText::speaksTheLanguageOfTheProgram()
{
    Backwards backwards;
    QVERIFY(QCoreApplication::installTranslator(&backwards));
    QCOMPARE(flawText({FlawKind::NoLink}), u("knil a ton si ti"));
}

QTEST_GUILESS_MAIN(TestFlawText)
#include "tst_flaw_text.moc"
