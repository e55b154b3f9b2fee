#include "core/values/network/certificate_doubt.h"
#include "tests/ui/list/noted_orders.h"
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
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
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
    void scrollsWhatAServerWantsToKnow();
    void fitsSettingsOnTheScreen();
    void leavesTheListItsRoom();
    void opensDetailsThatCanBeRead_data();
    void opensDetailsThatCanBeRead();
};

namespace {

// Less a frame with its title.
constexpr QSize screen(796, 572);

// For Qt's platform without a screen; another has one of its own.
bool describeSmallScreen(const QString& path)
{
    const QJsonObject one{{QStringLiteral("width"), 800},
                          {QStringLiteral("height"), 600},
                          {QStringLiteral("logicalDpi"), 96},
                          {QStringLiteral("logicalBaseDpi"), 96},
                          {QStringLiteral("dpr"), 1}};
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{one}}}).toJson()) > 0;
}

using Make = std::function<QDialog*(QWidget&)>;

void settle()
{
    // Words that come with an event make a layout anew, by another event.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

QList<QAction*> someCommands(QWidget& parent)
{
    QList<QAction*> commands;
    const std::array names{"&New download…", "Pause or resume all", "Show the details of the download"};
    for (const char* name : names) {
        auto* command = new QAction(QString::fromUtf8(name), &parent);
        command->setShortcut(QKeySequence(Qt::CTRL | (Qt::Key_A + static_cast<Qt::Key>(commands.size()))));
        commands.append(command);
    }
    return commands;
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
    row("all that a list doesn't keep", [name](QWidget&) {
        const WhoAsks who{.host = QStringLiteral("cdimage.debian.org"),
                          .proxy = QStringLiteral("http://proxy.example.org:3128"),
                          .isLoginRefused = true,
                          .file = name};
        return new SignInDialog(who, Secret::Credentials | Secret::Cookies | Secret::Headers |
                                         Secret::ProxyCredentials | Secret::KeyPassphrase);
    });
    row("question", [name](QWidget& parent) {
        return askToQuit(&parent, {.count = 3, .startingOver = 1, .name = name}, TrayChoice::Offered,
                         [](WayOut) {});
    });
    row("trust", [](QWidget& parent) {
        return askToTrust(&parent,
                          {.host = QStringLiteral("https://nas.example.org:443"),
                           .fingerprint = QByteArray(32, 'Z'),
                           .problem = QStringLiteral("The certificate is self-signed, and untrusted")},
                          QStringLiteral("a.iso"), [] {});
    });
    row("about", [](QWidget&) { return new AboutBox; });
    row("keys", [](QWidget& parent) { return new KeysBox(someCommands(parent), &parent); });
    row("commands", [](QWidget& parent) { return new CommandPalette(someCommands(parent), &parent); });
}

void LargeFontTest::fitsDialogsOnTheScreen()
{
    QFETCH(const Make, make);
    QWidget parent;
    const std::unique_ptr<QDialog> dialog(make(parent));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    settle();
    QVERIFY2(dialog->width() <= screen.width() && dialog->height() <= screen.height(),
             qPrintable(QDebug::toString(dialog->size())));
    QCOMPARE(clippedWords(*dialog).join(u'\n'), QString());
    QVERIFY(scrollBarsSeenIn(*dialog) <= 1);
}

// The buttons stay, and Tab brings each field into sight.
void LargeFontTest::scrollsWhatAServerWantsToKnow()
{
    SignInDialog dialog({.host = QStringLiteral("cdimage.debian.org"), .proxy = {}},
                        Secret::Credentials | Secret::Cookies | Secret::Headers | Secret::ProxyCredentials |
                            Secret::KeyPassphrase);
    // The whole dialog fits on this screen with letters of twice the size, so that nothing would scroll.
    QFont larger = dialog.font();
    larger.setPointSizeF(1.5 * larger.pointSizeF());
    dialog.setFont(larger);
    dialog.show();
    settle();
    const auto isSeen = [](const QWidget* widget) {
        return widget->visibleRegion().boundingRect() == widget->rect();
    };
    const auto buttons = dialog.findChildren<QPushButton*>();
    QVERIFY(!buttons.isEmpty() && std::ranges::all_of(buttons, isSeen));
    const auto fields = dialog.findChildren<QLineEdit*>();
    QVERIFY(!isSeen(fields.last()));
    for (int times = 0; times < 10 && dialog.focusWidget() != fields.last(); ++times)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    settle();
    QVERIFY(fields.last()->hasFocus() && isSeen(fields.last()));
    QVERIFY(std::ranges::all_of(buttons, isSeen));
}

// Its pages may need a bar at the side, and none below.
void LargeFontTest::fitsSettingsOnTheScreen()
{
    TemporarySettings settings;
    SettingsDialog dialog(settings, {});
    dialog.show();
    auto* pages = dialog.findChild<QListWidget*>();
    QVERIFY(pages->count() > 1);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        settle();
        QVERIFY2(dialog.width() <= screen.width() && dialog.height() <= screen.height(),
                 qPrintable(QDebug::toString(dialog.size())));
        QCOMPARE(clippedWords(dialog).join(u'\n'), QString());
        const auto* area = static_cast<QScrollArea*>(dialog.findChild<QStackedWidget*>()->currentWidget());
        QVERIFY2(!area->horizontalScrollBar()->isVisible(), qPrintable(pages->currentItem()->text()));
    }
}

// A short window does without the details, however long it is in points.
void LargeFontTest::leavesTheListItsRoom()
{
    TemporarySettings settings;
    NotedOrders orders;
    MainWindow window(settings, orders);
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
    NotedOrders orders;
    MainWindow window(settings, orders);
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

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("screen.json"));
    const QByteArray without = "offscreen";
    if (qgetenv("QT_QPA_PLATFORM") == without && describeSmallScreen(path))
        qputenv("QT_QPA_PLATFORM", QByteArray(without + ":configfile=" + path.toLocal8Bit()));
    const QApplication application(argc, argv);
    LargeFontTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_large_font.moc"
