using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PatternAnalyzers.Tasks;

/// <summary>Runs a verb of the bundled command line in a process of its own. Secrets are no parameters: the command reads them from the environment that it inherits.</summary>
[MSBuildMultiThreadableTask]
public sealed class RunPatterns : ToolTask
{
    private string? pending;

    /// <summary>Path of <c>patterns.dll</c>.</summary>
    [Required]
    public string Program { get; set; } = "";

    /// <summary>Path of <c>dotnet</c>; empty takes the one on the PATH.</summary>
    public string Host { get; set; } = "";

    /// <summary>The verb: <c>merge</c> or <c>publish</c>.</summary>
    [Required]
    public string Verb { get; set; } = "";

    /// <summary>Manifest or folder of fragments.</summary>
    [Required]
    public string Input { get; set; } = "";

    /// <summary>Options by their names, each with its value in the metadata <c>Value</c>; one without a value is left out.</summary>
    public ITaskItem[] Options { get; set; } = [];

    /// <summary>Folder to run in.</summary>
    public string Folder { get; set; } = "";

    /// <inheritdoc />
    protected override string ToolName => OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    /// <inheritdoc />
    protected override MessageImportance StandardErrorLoggingImportance => MessageImportance.High;

    /// <inheritdoc />
    protected override MessageImportance StandardOutputLoggingImportance => MessageImportance.Normal;

    /// <inheritdoc />
    protected override bool HandleTaskExecutionErrors()
    {
        TellPending("");
        return base.HandleTaskExecutionErrors();
    }

    /// <inheritdoc />
    protected override string GenerateFullPathToTool() => Host.Length > 0 ? Host : ToolName;

    /// <inheritdoc />
    protected override string GetWorkingDirectory() => Folder;

    /// <inheritdoc />
    protected override string GenerateCommandLineCommands()
    {
        var line = new CommandLineBuilder();
        line.AppendSwitch("exec");
        line.AppendFileNameIfNotNull(Program);
        line.AppendSwitch(Verb);
        line.AppendFileNameIfNotNull(Input);
        foreach (var option in Options)
        {
            var value = option.GetMetadata("Value");
            if (value.Length == 0)
                continue;

            line.AppendSwitch(option.ItemSpec);
            line.AppendFileNameIfNotNull(value);
        }

        return line.ToString();
    }

    /// <inheritdoc />
    protected override void LogEventsFromTextOutput(string singleLine, MessageImportance messageImportance)
    {
        // The line after an error says what to do; a build shows it only as a part of the error.
        if (messageImportance == MessageImportance.High && TellPending(singleLine))
            return;

        if (messageImportance == MessageImportance.High && singleLine.StartsWith("error PA", StringComparison.Ordinal))
            pending = singleLine;
        else
            base.LogEventsFromTextOutput(singleLine, IsSummary(singleLine) ? MessageImportance.High : messageImportance);
    }

    private static bool IsSummary(string line) =>
        line.StartsWith("published ", StringComparison.Ordinal)
            || line.StartsWith("dry run: ", StringComparison.Ordinal)
            || line.StartsWith("FAIL ", StringComparison.Ordinal);

    // True when the line was told with the error before it.
    private bool TellPending(string next)
    {
        if (pending is not { } error)
            return false;

        pending = null;
        var isRemedy = next.StartsWith("  ", StringComparison.Ordinal);
        var colon = error.IndexOf(": ", StringComparison.Ordinal);
        Log.LogError(null, error[6..colon], null, null, 0, 0, 0, 0, "{0}", isRemedy ? $"{error[(colon + 2)..]} {next.Trim()}" : error[(colon + 2)..]);
        return isRemedy;
    }
}
