#include "core/engine/process_setup.h"

#include "core/storage/platform/disk.h"

#include <QtGlobal>

namespace tributary {

namespace {

// GLib's event loop makes a system call for every event that is posted to it; Qt's own makes one for as many
// as wait. With a megabyte in sixteen kilobyte records that is a fifth of the processor's time.
void preferQtsEventLoop()
{
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        qputenv("QT_NO_GLIB", "1");
}

} // namespace

void prepareForDownloads()
{
    preferQtsEventLoop();
    // Before anything else may write past the largest size a file may have.
    disk::ignoreFileSizeSignal();
}

} // namespace tributary
