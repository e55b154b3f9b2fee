#include "app/cli/terminal/text_style.h"

namespace tributary::cli {

ProgressStyle progressStyleFor(const Options& options, OutputKind output)
{
    if (options.progress.style != ProgressStyle::Auto)
        return options.progress.style;
    if (options.form == OutputForm::Json)
        return ProgressStyle::None;
    return output == OutputKind::Terminal ? ProgressStyle::Bar : ProgressStyle::Lines;
}

Verbosity verbosityFor(const Options& options)
{
    const bool onlyJson = options.form == OutputForm::Json && options.progress.style == ProgressStyle::Auto;
    return onlyJson && options.verbosity == Verbosity::Normal ? Verbosity::Quiet : options.verbosity;
}

bool tellsNotices(const Options& options)
{
    return options.verbosity == Verbosity::Normal;
}

} // namespace tributary::cli
