#include "core/values/download/found_mismatch.h"
#include "core/values/network/certificate_doubt.h"
#include "tests/pictures/views/shown.h"
#include "tests/pictures/views/view.h"
#include "ui/desktop/after_downloads.h"
#include "ui/desktop/session/power_switch.h"
#include "ui/failures/question.h"
#include "ui/failures/questions.h"
#include "ui/settings/settings.h"
#include "ui/window/announcer.h"
#include "ui/window/main_window.h"

#include <QMessageBox>

namespace tributary::test {

namespace {

const QString file = QStringLiteral("debian-13.1.0-amd64-netinst.iso");

class NoSwitch : public PowerSwitch
{
public:
    using PowerSwitch::PowerSwitch;
    bool isThere() const override { return true; }
    void sleep() override {}
    void shutDown() override {}
};

Question* announcedShutDown(const Stage& stage)
{
    auto* power = new NoSwitch(&stage.window);
    auto* after = new AfterDownloads(stage.settings, *power, stage.window, std::chrono::seconds(30));
    power->setParent(after);
    stage.settings.set(setting::afterFinishing, AfterFinishing::ShutDown);
    after->noteAllDone();
    auto* question = stage.window.findChild<Question*>();
    after->setParent(question);
    return question;
}

QMessageBox* refusal(const Stage& stage)
{
    stage.window.announcer().refuse(
        QStringLiteral("The list could not be exported."),
        QStringLiteral("Creating /media/ada/backup/downloads-2026.txt: Read-only file system"));
    return stage.window.findChild<QMessageBox*>();
}

Views endings()
{
    return {{QStringLiteral("quit"),
             [](const Stage& stage) {
                 return askToQuit(&stage.window, {.count = 3, .startingOver = 1, .name = {}, .retrying = 2},
                                  TrayChoice::Offered, [](WayOut) {});
             }},
            {QStringLiteral("quit-one"),
             [](const Stage& stage) {
                 return askToQuit(&stage.window, {.count = 1, .name = longName}, TrayChoice::NotThere,
                                  [](WayOut) {});
             }},
            {QStringLiteral("after-all"), announcedShutDown},
            {QStringLiteral("refusal"), refusal}};
}

Views removals()
{
    return {
        {QStringLiteral("cancel"),
         [](const Stage& stage) { return askToCancel(&stage.window, {.count = 1, .name = file}, [] {}); }},
        {QStringLiteral("cancel-several"),
         [](const Stage& stage) {
             return askToCancel(&stage.window, {.count = 3, .leaving = 9, .name = {}}, [] {});
         }},
        {QStringLiteral("remove-file"),
         [](const Stage& stage) {
             return askToRemoveFiles(
                 &stage.window, {.finished = 1},
                 {longName, QStringLiteral("/home/ada/Documents/Conferences/2026/") + longName}, [] {});
         }},
        {QStringLiteral("remove-files"),
         [](const Stage& stage) {
             return askToRemoveFiles(&stage.window, {.finished = 2, .unfinished = 3}, {}, [] {});
         }},
        {QStringLiteral("clear"),
         [](const Stage& stage) { return askToClear(&stage.window, 21, {}, [] {}); }}};
}

Views trust()
{
    const CertificateDoubt doubt{.host = QStringLiteral("https://nas.example.org:443"),
                                 .fingerprint = QByteArray(32, '\x5a'),
                                 .problem = QStringLiteral("The certificate is self-signed, and untrusted")};
    return {{QStringLiteral("trust"),
             [doubt](const Stage& stage) { return askToTrust(&stage.window, doubt, longName, [] {}); }},
            {QStringLiteral("keep"),
             [](const Stage& stage) {
                 const FoundMismatch mismatch{
                     .origin = ChecksumOrigin::File, .place = QStringLiteral("SHA256SUMS"), .found = {}};
                 return askToKeep(&stage.window, mismatch, file, [] {});
             }},
            {QStringLiteral("forget"), [](const Stage& stage) {
                 return askToForgetHosts(&stage.window, TrustedHost::AmongThem, [] {});
             }}};
}

} // namespace

Views questionViews()
{
    return endings() + removals() + trust();
}

} // namespace tributary::test
