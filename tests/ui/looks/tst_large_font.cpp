#include "core/values/network/certificate_doubt.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/clipped_words.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/adding/add_dialog.h"
#include "ui/adding/edit_dialog.h"
#include "ui/adding/link_list_dialog.h"
#include "ui/details/details_pane.h"
#include "ui/failures/question.h"
#include "ui/failures/questions.h"
#include "ui/failures/rename_dialog.h"
#include "ui/failures/replace_link_dialog.h"
#include "ui/failures/sign_in_dialog.h"
#include "ui/list/view/download_view.h"
#include "ui/settings/pages/about_box.h"
#include "ui/settings/pages/settings_dialog.h"
#include "ui/window/command_palette.h"
#include "ui/window/keys_box.h"
#include "ui/window/list_and_details.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>

#include <functional>
#include <memory>

using namespace tributary;

// The views with letters of twice the size, on a screen of 800 by 600.
class LargeFontTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fitsDialogsOnTheScreen_data();
    void fitsDialogsOnTheScreen();
    void leavesTheListItsRoom();
    void opensDetailsThatCanBeRead_data();
    void opensDetailsThatCanBeRead();
};

namespace {

// Less a frame with its title.
constexpr QSize screen(796, 572);

using Make = std::function<QDialog*(QWidget&)>;

void settle()
{
    // Words that come with an event make a layout anew, by another event.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

int scrollBarsSeenIn(const QWidget& view)
{
    int count = 0;
    for (const QScrollBar* bar : view.findChildren<QScrollBar*>())
        count += bar->isVisible() ? 1 : 0;
    return count;
}

} // namespace

void LargeFontTest::initTestCase()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
}

void LargeFontTest::fitsDialogsOnTheScreen_data()
{
    QTest::addColumn<Make>("make");
    const QString name = QStringLiteral("debian-13.1.0-amd64-netinst.iso");
    const auto row = [](const char* title, const Make& make) { QTest::newRow(title) << make; };
    row("new download", [](QWidget&) {
        return new AddDialog({.links = QStringLiteral("https://example.org/a.iso"),
                              .folder = QStringLiteral("/home/ada/Downloads"),
                              .fileName = {}});
    });
    row("new download, unfolded", [](QWidget&) {
        return new AddDialog({.links = QStringLiteral("https://example.org/a.iso"),
                              .folder = QStringLiteral("Downloads"),
                              .fileName = {},
                              .checksum = QStringLiteral("sha256:12")});
    });
    row("list of links", [](QWidget&) {
        return new LinkListDialog({.requests = {samples::requestOf("https://example.org/a.iso"),
                                                samples::requestOf("https://example.org/b.iso")}},
                                  QStringLiteral("/home/ada/Downloads"), {});
    });
    row("edit download", [name](QWidget&) { return new EditDialog(name, {}, 8); });
    row("new name", [name](QWidget&) { return new RenameDialog(name); });
    row("other link", [name](QWidget&) { return new ReplaceLinkDialog(name, {}); });
    row("login", [](QWidget&) {
        return new SignInDialog({.host = QStringLiteral("cdimage.debian.org"), .proxy = {}},
                                Secret::Credentials);
    });
    row("question",
        [name](QWidget& parent) { return askToQuit(&parent, 3, name, TrayChoice::Offered, [](WayOut) {}); });
    row("trust", [](QWidget& parent) {
        return askToTrust(&parent,
                          {.host = QStringLiteral("https://nas.example.org:443"),
                           .fingerprint = QByteArray(32, 'Z'),
                           .problem = QStringLiteral("The certificate is self-signed, and untrusted")},
                          [] {});
    });
    row("about", [](QWidget&) { return new AboutBox; });
}

void LargeFontTest::fitsDialogsOnTheScreen()
{
    QFETCH(const Make, make);
    QWidget parent;
    const std::unique_ptr<QDialog> dialog(make(parent));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    settle();
    dialog->resize(dialog->size().boundedTo(screen));
    settle();
    QVERIFY2(dialog->width() <= screen.width() && dialog->height() <= screen.height(),
             qPrintable(QDebug::toString(dialog->size())));
    QCOMPARE(clippedWords(*dialog).join(u'\n'), QString());
    QVERIFY(scrollBarsSeenIn(*dialog) <= 1);
}

// A short window does without the details, however long it is in points.
void LargeFontTest::leavesTheListItsRoom()
{
    TemporarySettings settings;
    MainWindow window(settings);
    window.resize(800, 600);
    window.show();
    window.downloads().apply(samples::everyState());
    settle();
    QVERIFY(!window.findChild<DetailsPane*>()->isVisible());
    QVERIFY2(window.width() <= 800, qPrintable(QDebug::toString(window.size())));
}

void LargeFontTest::opensDetailsThatCanBeRead_data()
{
    QTest::addColumn<int>("tab");
    for (int tab = 0; tab < 4; ++tab)
        QTest::addRow("tab %d", tab) << tab;
}

void LargeFontTest::opensDetailsThatCanBeRead()
{
    QFETCH(const int, tab);
    TemporarySettings settings;
    MainWindow window(settings);
    window.resize(800, 600);
    window.show();
    window.downloads().apply(samples::everyState());
    auto* list = window.findChild<DownloadView*>();
    list->setCurrentIndex(list->model()->index(0, 0));
    window.findChild<ListAndDetails*>()->openDetails(tab);
    settle();
    const auto* details = window.findChild<DetailsPane*>();
    QVERIFY(details->isVisible());
    constexpr int lines = 8;
    QVERIFY2(details->height() >= details->fontMetrics().lineSpacing() * lines,
             qPrintable(QString::number(details->height())));
    QVERIFY(scrollBarsSeenIn(*details) <= 1);
    QVERIFY2(window.width() <= 800, qPrintable(QDebug::toString(window.size())));
}

QTEST_MAIN(LargeFontTest)
#include "tst_large_font.moc"
