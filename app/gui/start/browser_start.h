#pragma once

namespace tributary {

// Whether a browser has started the program, to hand over a download. Asked before there is an application.
bool isStartedByBrowser(int argc, char** argv);

// Passes the download on to the window of this person, which is started where none runs, and answers the
// browser. Says what the process ends with.
int serveBrowser(int argc, char** argv);

} // namespace tributary
