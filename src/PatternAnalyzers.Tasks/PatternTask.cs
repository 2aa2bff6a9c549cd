using Microsoft.Build.Framework;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Tasks;

/// <summary>What all tasks share: a failure of ours is a coded warning and never fails somebody's build.</summary>
public abstract class PatternTask : Microsoft.Build.Utilities.Task
{
    /// <summary>The file that a warning points at.</summary>
    private protected abstract string Subject { get; }

    /// <summary>Code of the warning that a failure at this moment gets.</summary>
    private protected string Step { get; set; } = TaskCodes.BadFacts;

    /// <summary>Runs the task.</summary>
    /// <returns>False only when an error was logged.</returns>
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        catch (PatternsException exception)
        {
            Warn(Step, $"There is no new pattern manifest: {exception.Message} ({exception.Code}) {exception.Remedy}");
        }

        // .NET says with the last one that a file grows beyond a limit of its file system or of the process.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" })
        {
            Warn(
                TaskCodes.NotWritten,
                $"The pattern manifest was not written: {exception.Message} Check that the folder can be written, or set PatternManifestDirectory.");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The edge to somebody else's build: a defect of ours costs the manifest, not the build.
            Warn(
                TaskCodes.Defect,
                $"The pattern manifest was not written because of a defect in PatternAnalyzers: {exception.GetType().Name}: {exception.Message} Please report it; PatternAnalysis=false switches the analysis off.");
            Log.LogMessage(MessageImportance.Low, exception.ToString());
        }

        return !Log.HasLoggedErrors;
    }

    private protected abstract void Run();

    private void Warn(string code, string text) =>
        Log.LogWarning(null, code, null, Subject, 0, 0, 0, 0, "{0}", text);
}
