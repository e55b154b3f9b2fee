#include "app/cli/reporting/probe_printer.h"

#include "app/cli/reporting/message_lines.h"

namespace tributary::cli {

void ProbePrinter::probed(const Subject& subject, const ProbeReport& report)
{
    m_out.write(probeText(subject, report).toUtf8());
}

} // namespace tributary::cli
