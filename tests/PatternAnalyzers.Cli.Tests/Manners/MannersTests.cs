using System.CommandLine;
using System.Text.Json;
using System.Text.RegularExpressions;
using PatternAnalyzers.Cli.Commands;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli.Tests.Manners;

/// <summary>What every verb does alike.</summary>
public sealed partial class MannersTests : IDisposable
{
    private const char Escape = '\u001b';

    private static readonly RootCommand Root = PatternsApp.Root(new Terminal(TextWriter.Null, TextWriter.Null, rich: false), CommonOptions.Verbosity());

    private readonly Workspace workspace = new();

    public static TheoryData<VerbRow> All() => VerbTable.All();

    public static TheoryData<VerbRow> Runnable() => VerbTable.Runnable();

    public static TheoryData<VerbRow> Answering() => VerbTable.Answering();

    public static TheoryData<VerbRow> Reading() => VerbTable.Reading();

    [Fact]
    public void EveryVerb_IsInTheTable() =>
        Root.Subcommands
            .Select(command => command.Name)
            .Order(StringComparer.Ordinal)
            .ShouldBe(VerbTable.Rows.Select(row => row.Name).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(All))]
    public async Task Help_ShowsExamplesThatAreRight(VerbRow row)
    {
        var run = (await CliRun.OfAsync(row.Name, "--help")).ShouldSucceed();

        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain($"Examples:\n  patterns {row.Name}");
        foreach (var example in VerbOf(row).Examples)
        {
            // What a shell does with the output is not ours.
            var parsed = Root.Parse(example.Split(" >> ")[0]["patterns ".Length..]);
            parsed.Errors.Select(error => error.Message).ShouldBeEmpty(example);
            parsed.CommandResult.Command.Name.ShouldBe(row.Name);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Description_IsASentence(VerbRow row)
    {
        VerbOf(row).Description!.ShouldEndWith(".");
        VerbOf(row).Options.ShouldAllBe(option => option.Description!.Length > 5);
        VerbOf(row).Arguments.ShouldAllBe(argument => argument.Description!.Length > 5);
    }

    [Theory, MemberData(nameof(All))]
    public void Verb_StandsInTheDocs(VerbRow row) => File.ReadAllText(Checkout.At("docs", "cli.md")).ShouldContain($"| `{row.Name}");

    [Theory, MemberData(nameof(All))]
    public async Task UnknownOption_IsAUsageErrorThatNamesTheHelp(VerbRow row)
    {
        var run = await CliRun.OfAsync(row.Name, "--no-such-option");

        run.ShouldFail(2, "PA2040");
        run.Error.ShouldContain($"patterns {row.Name} --help");
        run.Output.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(All))]
    public async Task Completion_OffersTheVerbAndItsOptions(VerbRow row)
    {
        (await SuggestAsync(row.Name[..2])).ShouldContain(row.Name);
        var offered = await SuggestAsync(row.Name + " --");
        VerbOf(row).Options.Where(option => !option.Hidden).Select(option => option.Name).Except(offered).ShouldBeEmpty();
    }

    [Fact]
    public async Task Completion_OffersValues() => (await SuggestAsync("publish --store ")).ShouldBe(["postgres", "qdrant+postgres", "sqlite"]);

    [Theory, MemberData(nameof(All))]
    public void AnsweringVerb_SaysSo(VerbRow row) => VerbOf(row).Answers.ShouldBe(row.Answers);

    [Theory, MemberData(nameof(Answering))]
    public async Task AnsweringVerb_AnswersInJson(VerbRow row)
    {
        var run = (await CliRun.OfAsync([.. await VerbTable.FillAsync(row, workspace), "--json"])).ShouldEnd(row.Exit);

        using var json = JsonDocument.Parse(run.Output);
        (json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array).ShouldBeTrue();
        CamelCase().IsMatch(run.Output).ShouldBeFalse("keys are snake_case");
    }

    [Theory, MemberData(nameof(Runnable))]
    public async Task PlainOutput_HasNoEscapes(VerbRow row)
    {
        var run = (await CliRun.OfAsync(await VerbTable.FillAsync(row, workspace))).ShouldEnd(row.Exit);

        (run.Output + run.Error).ShouldNotContain(Escape);
        (run.Output + run.Error).ShouldNotContain('\r');
    }

    [Theory, MemberData(nameof(Runnable))]
    public async Task Quiet_LeavesOnlyWhatWasAskedFor(VerbRow row)
    {
        var arguments = await VerbTable.FillAsync(row, workspace);

        var quiet = (await CliRun.OfAsync([.. arguments, "--verbosity", "quiet"])).ShouldEnd(row.Exit);

        if (row.Answers)
            quiet.Output.ShouldBe((await CliRun.OfAsync(arguments)).Output);
        else
            quiet.Output.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Reading))]
    public async Task MissingInput_HasACodeAndAnExitCode(VerbRow row)
    {
        var arguments = row.Arguments.Select(argument => VerbTable.Inputs.Contains(argument) ? workspace["nothing/there"]
            : argument == "{out}" ? workspace["written"]
            : argument);

        var run = await CliRun.OfAsync([row.Name, .. arguments]);

        run.Exit.ShouldBeOneOf(3, 4);
        ErrorLine().IsMatch(run.Error).ShouldBeTrue(run.Error);
        File.Exists(workspace["written"]).ShouldBeFalse();
        Directory.Exists(workspace["nothing"]).ShouldBeFalse();
    }

    [Fact]
    public async Task ExitCodes_AreInTheHelpAndInTheDocs()
    {
        Enum.GetValues<ExitCode>().Select(code => (int)code).Append(PatternsApp.InternalError).Order().ShouldBe(ExitCodes.All.Select(row => row.Code));
        var help = (await CliRun.OfAsync("--help")).Output;
        var docs = File.ReadAllText(Checkout.At("docs", "messages.md"));
        foreach (var (code, meaning) in ExitCodes.All)
        {
            help.ShouldContain($"{code,3}  {meaning}\n");
            docs.ShouldContain($" {code} {meaning}");
        }
    }

    public void Dispose() => workspace.Dispose();

    private static Verb VerbOf(VerbRow row) => (Verb)Root.Subcommands.Single(command => command.Name == row.Name);

    private static async Task<string[]> SuggestAsync(string line) =>
        (await CliRun.OfAsync($"[suggest:{line.Length}]", line))
            .ShouldSucceed().Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex("\"[a-z]+[A-Z][A-Za-z]*\":")]
    private static partial Regex CamelCase();

    [GeneratedRegex("^error PA\\d{4}: .+\n  .+", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
