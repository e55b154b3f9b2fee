#pragma once

#include "core/values/download/download_report.h"

namespace tributary {

// What the server offers, in a line: "3.7 GiB · PDF document · can be resumed".
QString probeText(const ProbeReport& report);

} // namespace tributary
