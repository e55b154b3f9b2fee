#include "ui/adding/lists/link_rows.h"

#include <QHeaderView>
#include <QLocale>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace tributary;

class LinkRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_list.reset(); }
    void filtersByNameAndAddress_data();
    void filtersByNameAndAddress();
    void keepsTheTicksThatAFilterHides();
    void handsOverTheOrderShown();
    void countsInNames();
    void putsUnknownSizesLast();
    void sortsByHost();
    void ticksOnlyWhatIsShown();
    void ticksAKind();
    void ticksSeveralRowsAtOnce();
    void leavesHiddenRowsThatAreSelected();

private:
    QList<int> shown() const;

    std::unique_ptr<QTreeWidget> m_list;
    LinkRows* m_rows = nullptr;
};

// The order of names is that of a language, and not that of codes.
void LinkRowsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void LinkRowsTest::init()
{
    m_list = std::make_unique<QTreeWidget>();
    m_rows = new LinkRows(*m_list, m_list.get());
    m_list->setColumnCount(3);
    QList<LinkItem*> items;
    const auto add = [&items](const char* name, const char* url, std::optional<qint64> size) {
        const QString shownName = QString::fromLatin1(name);
        auto* item = new LinkItem(static_cast<int>(items.size()), shownName, QUrl(QString::fromLatin1(url)),
                                  {shownName});
        item->setSize(size);
        item->setCheckState(LinkRows::NameColumn, Qt::Checked);
        items.append(item);
    };
    add("Delta.zip", "https://m.example/one", 20);
    add("alpha.pdf", "https://z.example/two", {});
    add("charlie.zip", "https://a.example/three", 30);
    add("bravo.pdf", "https://m.example/four", 10);
    m_rows->add(items);
}

QList<int> LinkRowsTest::shown() const
{
    QList<int> places;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* const item = m_list->topLevelItem(row);
        if (!item->isHidden())
            places.append(static_cast<const LinkItem*>(item)->place());
    }
    return places;
}

void LinkRowsTest::filtersByNameAndAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("left");
    QTest::newRow("nothing") << QString() << QList<int>{0, 1, 2, 3};
    QTest::newRow("name") << QStringLiteral("DELTA") << QList<int>{0};
    QTest::newRow("suffix") << QStringLiteral(".pdf") << QList<int>{1, 3};
    QTest::newRow("host") << QStringLiteral("M.Example") << QList<int>{0, 3};
    QTest::newRow("words in any order") << QStringLiteral("pdf m.example") << QList<int>{3};
    QTest::newRow("address") << QStringLiteral("/three") << QList<int>{2};
}

void LinkRowsTest::filtersByNameAndAddress()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, left);
    m_rows->filter(text);
    QCOMPARE(shown(), left);
    m_rows->filter({});
    QCOMPARE(shown().size(), 4);
}

void LinkRowsTest::keepsTheTicksThatAFilterHides()
{
    m_rows->filter(QStringLiteral("delta"));
    QCOMPARE(m_rows->ticked().size(), 4);
    QCOMPARE(m_rows->tickedAndHidden(), 3);
}

void LinkRowsTest::handsOverTheOrderShown()
{
    QCOMPARE(m_rows->ticked(), QList<int>({0, 1, 2, 3}));
    m_list->header()->setSortIndicator(LinkRows::NameColumn, Qt::AscendingOrder);
    QCOMPARE(m_rows->ticked(), QList<int>({1, 3, 2, 0}));
    QCOMPARE(m_rows->at(1).place(), 1);
}

// A person reads 2 before 10, and the list of downloads is sorted so as well.
void LinkRowsTest::countsInNames()
{
    QTreeWidget list;
    LinkRows rows(list, &list);
    QList<LinkItem*> items;
    for (const char* name : {"part10.rar", "part2.rar", "Part1.rar"}) {
        const QString shownName = QString::fromLatin1(name);
        items.append(new LinkItem(static_cast<int>(items.size()), shownName,
                                  QUrl(QStringLiteral("https://a.example/x")), {shownName}));
        items.last()->setCheckState(LinkRows::NameColumn, Qt::Checked);
    }
    rows.add(items);
    list.header()->setSortIndicator(LinkRows::NameColumn, Qt::AscendingOrder);
    QCOMPARE(rows.ticked(), QList<int>({2, 1, 0}));
}

void LinkRowsTest::putsUnknownSizesLast()
{
    m_list->header()->setSortIndicator(LinkRows::SizeColumn, Qt::AscendingOrder);
    QCOMPARE(shown(), QList<int>({3, 0, 2, 1}));
    m_list->header()->setSortIndicator(LinkRows::SizeColumn, Qt::DescendingOrder);
    QCOMPARE(shown(), QList<int>({2, 0, 3, 1}));
}

void LinkRowsTest::sortsByHost()
{
    m_list->header()->setSortIndicator(LinkRows::LinkColumn, Qt::AscendingOrder);
    QCOMPARE(shown(), QList<int>({2, 3, 0, 1}));
}

void LinkRowsTest::ticksOnlyWhatIsShown()
{
    m_rows->filter(QStringLiteral("pdf"));
    m_rows->tick([](const LinkItem& item) { return !item.isTicked(); });
    QCOMPARE(m_rows->ticked(), QList<int>({0, 2}));
    QCOMPARE(m_rows->tickedAndHidden(), 2);
}

void LinkRowsTest::ticksAKind()
{
    QCOMPARE(m_rows->kindsShown(), QList<FileKind>({FileKind::Archive, FileKind::Document}));
    m_rows->tick([](const LinkItem& item) { return item.kind() == FileKind::Document; });
    QCOMPARE(m_rows->ticked(), QList<int>({1, 3}));
    m_rows->filter(QStringLiteral("zip"));
    QCOMPARE(m_rows->kindsShown(), QList<FileKind>({FileKind::Archive}));
}

void LinkRowsTest::ticksSeveralRowsAtOnce()
{
    m_list->show();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->topLevelItem(0)->setSelected(true);
    m_list->topLevelItem(2)->setSelected(true);
    QTest::keyClick(m_list.get(), Qt::Key_Space);
    QCOMPARE(m_rows->ticked(), QList<int>({1, 3}));
    QTest::keyClick(m_list.get(), Qt::Key_Space);
    QCOMPARE(m_rows->ticked(), QList<int>({0, 1, 2, 3}));
}

void LinkRowsTest::leavesHiddenRowsThatAreSelected()
{
    m_list->selectAll();
    m_rows->filter(QStringLiteral("zip"));
    m_rows->at(0).setCheckState(LinkRows::NameColumn, Qt::Unchecked);
    QCOMPARE(m_rows->ticked(), QList<int>({1, 3}));
}

QTEST_MAIN(LinkRowsTest)
#include "tst_link_rows.moc"
