using System.Text.RegularExpressions;
using PatternAnalyzers.Docs.Tests.Stages;

namespace PatternAnalyzers.Docs.Tests.Workflows;

/// <summary>Plays the steps of a workflow for one event, as a runner does.</summary>
/// <param name="stage">Where the checkout is.</param>
/// <param name="eventName"><c>push</c> or <c>pull_request</c>.</param>
/// <param name="values">What expressions stand for.</param>
internal sealed partial class WorkflowRun(Stage stage, string eventName, IReadOnlyDictionary<string, string> values) : IDisposable
{
    private static readonly string[] Prepared = ["actions/checkout@v4", "actions/setup-dotnet@v4"];

    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("patterns-runner-");

    /// <summary>What steps wrote for readers of the run.</summary>
    public string Summary => File.Exists(SummaryFile) ? File.ReadAllText(SummaryFile) : "";

    private string SummaryFile => Path.Combine(temporary.FullName, "summary.md");

    /// <summary>Runs until a step fails; null when none does.</summary>
    public (WorkflowStep Step, DocRun Run)? FirstFailure(Job job)
    {
        foreach (var step in job.Steps.Where(IsMeant))
        {
            if (step.Run is null)
            {
                Prepared.ShouldContain(step.Uses, "The test has to do what this action does.");
                continue;
            }

            var run = stage.Run(step.Run, Environment(step));
            if (run.Exit != 0)
                return (step, run);
        }

        return null;
    }

    public void Dispose() => temporary.Delete(recursive: true);

    private bool IsMeant(WorkflowStep step)
    {
        if (step.If is null)
            return true;

        var condition = Condition().Match(step.If);
        condition.Success.ShouldBeTrue($"The test does not understand 'if: {step.If}'.");
        return condition.Groups[1].Value == eventName;
    }

    private Dictionary<string, string> Environment(WorkflowStep step)
    {
        var environment = new Dictionary<string, string> { ["RUNNER_TEMP"] = temporary.FullName, ["GITHUB_STEP_SUMMARY"] = SummaryFile };
        foreach (var (name, value) in step.Env)
            environment[name] = Expression().Replace(value, match => values[match.Groups[1].Value]);

        return environment;
    }

    [GeneratedRegex(@"^github\.event_name == '(\w+)'$")]
    private static partial Regex Condition();

    [GeneratedRegex(@"\$\{\{ ([\w.]+) \}\}")]
    private static partial Regex Expression();
}
