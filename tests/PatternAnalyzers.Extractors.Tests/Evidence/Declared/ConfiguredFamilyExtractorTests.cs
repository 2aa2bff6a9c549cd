using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Evidence.Declared;

public sealed class ConfiguredFamilyExtractorTests
{
    private const string Option = "pattern_analyzers.families";
    private const string Acme = "namespace Acme { public interface IProcess<T> { } public interface IProcess { } public abstract class JobBase { } }";

    [Theory]
    [InlineData("class Billing : Acme.JobBase { }", "base_type HANDLER/background")]
    [InlineData("abstract class Middle : Acme.JobBase { } class Billing : Middle { }", "base_type HANDLER/background")]
    [InlineData("class Paid { } class Billing : Acme.IProcess<Paid> { }", "interface HANDLER/message")]
    public async Task ConfiguredBase_GivesItsFamily(string source, string evidence)
    {
        var facts = await Run(Everywhere("Acme.IProcess`1:HANDLER/message, Acme.JobBase : HANDLER/background"), Acme, source);

        facts.Type("Billing").Evidence.Select(fact => fact.Signal + " " + fact.Supports).ShouldBe([evidence]);
        facts.Header.ConfigurationProblems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ArgumentOfAHandlersInterface_IsHandled()
    {
        var facts = await Run(Everywhere("Acme.IProcess`1:HANDLER/message"), Acme, "class Paid { } class Billing : Acme.IProcess<Paid> { }");

        facts.Handles.ShouldHaveSingleItem().MessageName.ShouldBe("Paid");
    }

    [Theory]
    [InlineData("class Billing : Acme.IProcess { }")]
    [InlineData("namespace Other { class JobBase { } } class Billing : Other.JobBase { }")]
    [InlineData("class Billing { }")]
    public async Task OtherBase_GivesNothing(string source)
    {
        var facts = await Run(Everywhere("Acme.IProcess`1:HANDLER/message,Acme.JobBase:HANDLER/background"), Acme, source);

        facts.Type("Billing").Evidence.ShouldBeEmpty();
    }

    [Fact]
    public async Task Unresolved_NeedsTheImport()
    {
        var facts = await Run(Everywhere("Far.JobBase:HANDLER/background"), "using Far; class Imported : JobBase { }", "class Stranger : JobBase { }");

        facts.Type("Imported").Evidence.Select(fact => fact.Signal + " " + fact.Supports).ShouldBe(["unresolved_base HANDLER/background"]);
        facts.Type("Stranger").Evidence.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryFile_HasItsOwnConfiguration()
    {
        var options = new MemoryOptions(
            new Dictionary<string, string>(),
            file => file.EndsWith("File1.cs", StringComparison.Ordinal) ? new() { [Option] = "Acme.JobBase:SERVICE" } : new Dictionary<string, string>());
        var facts = await Run(options, Acme, "class Here : Acme.JobBase { }", "class There : Acme.JobBase { }");

        facts.Type("Here").Evidence.ShouldHaveSingleItem().Supports.ShouldBe("SERVICE");
        facts.Type("There").Evidence.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Acme.JobBase", "is not of the form Namespace.Name:FAMILY/subtype")]
    [InlineData("Acme..JobBase:SERVICE", "is not of the form Namespace.Name:FAMILY/subtype")]
    [InlineData("Acme.IProcess<T>:SERVICE", "is not of the form Namespace.Name:FAMILY/subtype")]
    [InlineData("Acme.IProcess`x:SERVICE", "is not of the form Namespace.Name:FAMILY/subtype")]
    [InlineData("Acme.JobBase:WIDGET", "names no pattern type")]
    [InlineData("Acme.JobBase:service", "names no pattern type")]
    [InlineData("Acme.JobBase:SERVICE/", "has a subtype that is not in lower case with _ between the words, or that its type cannot have")]
    [InlineData("Acme.JobBase:SERVICE/Data Store", "has a subtype that is not in lower case with _ between the words, or that its type cannot have")]
    [InlineData("Acme.JobBase:EFFECT/storage", "has a subtype that is not in lower case with _ between the words, or that its type cannot have")]
    public async Task BrokenEntry_IsAProblemAndTheOthersCount(string entry, string problem)
    {
        var facts = await Run(Everywhere(entry + ", Acme.IProcess:SERVICE"), Acme, "class Billing : Acme.JobBase { } class Ledger : Acme.IProcess { }");

        facts.Header.ConfigurationProblems.ShouldBe([$"{Option}: '{entry}' {problem}"]);
        facts.Type("Billing").Evidence.ShouldBeEmpty();
        facts.Type("Ledger").Evidence.ShouldHaveSingleItem().Supports.ShouldBe("SERVICE");
    }

    private static MemoryOptions Everywhere(string families) => new(new Dictionary<string, string> { [Option] = families });

    private static async Task<ProjectFacts> Run(MemoryOptions configuration, params string[] sources)
    {
        var extraction = Extraction.From(sources);
        ProjectFacts? facts = null;
        var analyzer = new PatternFactsAnalyzer(extraction.Options(), found => facts = found);
        await extraction
            .Compile()
            .WithAnalyzers([analyzer], new AnalyzerOptions([], configuration))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return facts.ShouldNotBeNull();
    }
}
