using System.Text.RegularExpressions;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Core.Tests.Rules;

public sealed class RuleTableTests
{
    [Fact]
    public void Ids_AreUniqueAndSortedAndWellFormed()
    {
        var ids = RuleTable.All.Select(rule => rule.Id).ToList();
        ids.ShouldBeUnique();
        ids.ShouldBe(ids.Order(StringComparer.Ordinal));
        ids.ShouldAllBe(id => Regex.IsMatch(id, "^ONEX[1-69][0-9]{3}$"));
    }

    [Fact]
    public void Table_HoldsEveryRuleOfTheAssembly()
    {
        var declared = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);
        RuleTable.All.Select(rule => rule.GetType()).ShouldBe(declared, ignoreOrder: true);
    }

    [Fact]
    public void Table_CoversEveryBandWithAtLeastFourteenRules()
    {
        RuleTable.All.Count.ShouldBeGreaterThanOrEqualTo(14);
        RuleTable.All.Select(rule => Bands.NameOf(rule.Id)).Distinct()
            .ShouldBe(["Naming", "Purity", "Shape", "Contract", "Typing", "Documentation", "Classification"]);
    }

    [Fact]
    public void Rules_LiveInTheFolderOfTheirBandUnderTheirId()
    {
        foreach (var rule in RuleTable.All)
        {
            var type = rule.GetType();
            type.Namespace.ShouldBe("PatternAnalyzers.Core.Rules." + Bands.NameOf(rule.Id));
            type.Name.ShouldStartWith("Onex" + rule.Id[4..]);
        }
    }

    [Fact]
    public void EveryRule_HasAMirroredTest()
    {
        var tests = typeof(RuleTableTests).Assembly.GetTypes().Select(type => type.FullName);
        foreach (var rule in RuleTable.All)
            tests.ShouldContain("PatternAnalyzers.Core.Tests.Rules." + Bands.NameOf(rule.Id) + "." + rule.GetType().Name + "Tests");
    }

    [Fact]
    public void EveryMirroredTest_SaysWhenTheRuleSpeaksAndWhenItIsSilent()
    {
        foreach (var rule in RuleTable.All)
        {
            var mirror = typeof(RuleTableTests).Assembly
                .GetType("PatternAnalyzers.Core.Tests.Rules." + Bands.NameOf(rule.Id) + "." + rule.GetType().Name + "Tests")
                .ShouldNotBeNull();
            var tests = mirror
                .GetMethods()
                .Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0)
                .Select(method => method.Name)
                .ToList();
            tests.ShouldContain(name => Regex.IsMatch(name, "_(Is|Are)Reported"), rule.Id);
            tests.ShouldContain(
                name => Regex.IsMatch(name, "_(Is|Are)(Fine|NotJudged|NotReported|NoneOfItsBusiness|Coordination|LeftTo)|_Do(es)?NotCount"),
                rule.Id);
        }
    }

    [Fact]
    public void EveryUpstreamToken_ExcusesTheRulesThatNameIt()
    {
        var tokens = RuleTable.All.SelectMany(rule => rule.Tokens).Distinct(StringComparer.Ordinal);
        tokens.Order(StringComparer.Ordinal).ShouldBe(["ONEX_EXCLUDE", "handler-di-ok", "io-ok", "node-purity-ok"]);
    }

    [Fact]
    public void ListOfRules_HasEveryRuleOnceAndInOrder()
    {
        var rows = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "docs", "rules", "README.md"))
            .Where(line => line.StartsWith("| [ONEX", StringComparison.Ordinal));
        rows.ShouldBe(
            RuleTable.All.Select(rule => "| [" + rule.Id + "](" + rule.Id + ".md) | " + Bands.NameOf(rule.Id) + " | " + WireNames.Of(rule.Severity) + " | "
            + Weights.Of(rule.Severity).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) + " | " + rule.Title + " |"));
    }

    [Fact]
    public void SourcesOfTheRules_NameRulesThatExist()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "rules", "README.md"));
        var sources = readme[readme.IndexOf("## Where the rules come from", StringComparison.Ordinal)..];
        var named = Regex.Matches(sources, "ONEX[0-9]{4}").Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();
        named.ShouldBeSubsetOf(RuleTable.All.Select(rule => rule.Id));
        RuleTable.All.Select(rule => rule.Id).Except(named, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void EveryRule_HasItsPageAndEveryPageItsRule()
    {
        var pages = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "docs", "rules"), "ONEX*.md").Select(file => Path.GetFileNameWithoutExtension(file)!);
        pages.ShouldBe(RuleTable.All.Select(rule => rule.Id).Append(Bands.CarrierId), ignoreOrder: true);
        foreach (var rule in RuleTable.All)
            PageSays(rule);
    }

    [Fact]
    public void ReleaseFile_ListsEveryRuleAndTheCarrier()
    {
        var file = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "src", "PatternAnalyzers.Extractors", "AnalyzerReleases.Unshipped.md"));
        var rows = file.Split('\n').Where(line => line.StartsWith("ONEX", StringComparison.Ordinal)).ToList();
        var expected = RuleTable.All.Select(rule => string.Join(" | ", rule.Id, Bands.NameOf(rule.Id), rule.WarnsByDefault ? "Warning" : "Info", rule.Title));
        rows.ShouldBe(expected.Prepend("ONEX0000 | Patterns | Hidden | Carrier of the facts; prints nothing"));
    }

    [Fact]
    public void NoPattern_IsNotJudged()
    {
        var outcome = (RuleCase.Of("lower", PatternType.Service) with { Verdict = new() }).Outcome();
        outcome.Applies.ShouldBeFalse();
        outcome.Violations.ShouldBeEmpty();
    }

    [Fact]
    public void RejectedCandidate_IsNotJudged()
    {
        var node = RuleCase.Node("WrongName", NodeKind.Effect);
        var rejected = node with { Verdict = node.Verdict with { Rejection = "test" } };
        rejected.Outcome().Applies.ShouldBeFalse();
        rejected.Outcome().Violations.ShouldBeEmpty();
    }

    [Fact]
    public void InternalTypeWithoutAnything_HasNoRuleThatApplies()
    {
        var route = RuleCase.Of("GET /", PatternType.Handler);
        (route with { Type = route.Type with { Unit = "route" } }).Outcome().Applies.ShouldBeFalse();
    }

    [Fact]
    public void SuppressionWithReasonOnTheLine_ExcusesAndIsRecorded()
    {
        var outcome = Impure().With(Suppression("io-ok", "reads the price list once", 20, 20)).Outcome();
        outcome.Violations.ShouldNotContain(violation => violation.Rule == "ONEX2001");
        var suppressed = outcome.Suppressed.ShouldHaveSingleItem();
        suppressed.ShouldBe(new Suppressed { Rule = "ONEX2001", Token = "io-ok", Reason = "reads the price list once", FilePath = RuleCase.File, Line = 20 });
    }

    [Theory]
    [InlineData("io-ok", "", 20, 20)]
    [InlineData("io-ok", "  ", 20, 20)]
    [InlineData("io-ok", "reason", 21, 22)]
    [InlineData("io-ok", "reason", 18, 19)]
    [InlineData("handler-di-ok", "reason", 20, 20)]
    [InlineData("ONEX2003", "reason", 20, 20)]
    public void SuppressionWithoutReasonPlaceOrToken_DoesNotExcuse(string token, string reason, int first, int last)
    {
        var outcome = Impure().With(Suppression(token, reason, first, last)).Outcome();
        outcome.Violations.ShouldContain(violation => violation.Rule == "ONEX2001");
        outcome.Suppressed.ShouldBeEmpty();
    }

    [Fact]
    public void SuppressionInAnotherFile_DoesNotExcuse()
    {
        var outcome = Impure().With(Suppression("io-ok", "reason", 20, 20) with { FilePath = "src/Shop/Other.cs" }).Outcome();
        outcome.Violations.ShouldContain(violation => violation.Rule == "ONEX2001");
    }

    [Theory]
    [InlineData("ONEX2001")]
    [InlineData("onex2001")]
    [InlineData("node-purity-ok")]
    public void SuppressionByRuleIdOrToken_Excuses(string token) =>
        Impure().With(Suppression(token, "agreed", 19, 20)).Breaks("ONEX2001").ShouldBeFalse();

    [Fact]
    public void SuppressionOnTheType_ExcusesItsContractToo()
    {
        var broken = RuleCase.Node("NodePriceCompute", NodeKind.Compute)
            .With(new ContractFact { FilePath = "src/Shop/contract.yaml", Problem = "unreadable: line 4" });
        broken.Breaks("ONEX4001").ShouldBeTrue();
        broken.With(Suppression("ONEX4001", "written by another team", 9, 40)).Breaks("ONEX4001").ShouldBeFalse();
        broken.With(Suppression("ONEX4001", "written by another team", 12, 13)).Breaks("ONEX4001").ShouldBeTrue();
    }

    [Fact]
    public void Violations_StandInSourceOrderWhateverTheOrderOfRules()
    {
        var outcome = RuleCase.Node("NodePriceCompute", NodeKind.Compute)
            .WithEffect(EffectCategories.Clock, "DateTime.UtcNow", 30)
            .WithEffect(EffectCategories.File, "File.ReadAllText", 35)
            .WithEffect(EffectCategories.Database, "DbContext.SaveChanges", 25)
            .Outcome();
        var purity = outcome.Violations.Where(violation => violation.Rule.StartsWith("ONEX2", StringComparison.Ordinal)).Select(violation => violation.Line);
        purity.ShouldBe([25, 30, 35]);
    }

    private static RuleCase Impure() =>
        RuleCase.Node("NodePriceCompute", NodeKind.Compute).WithEffect(EffectCategories.File, "File.ReadAllText").With(RuleCase.Method("ExecuteComputeAsync"));

    private static SuppressionFact Suppression(string token, string reason, int first, int last) =>
        new() { Token = token, Reason = reason, FilePath = RuleCase.File, Line = first, LineEnd = last };

    private static void PageSays(Rule rule)
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "rules", rule.Id + ".md"));
        page.ShouldStartWith("# " + rule.Id + ": " + rule.Title + "\n");
        page.ShouldContain(
            "| Severity | " + WireNames.Of(rule.Severity) + " (costs "
                + Weights.Of(rule.Severity).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) + ") |");
        page.ShouldContain(rule.Description);
        foreach (var heading in new[] { "## Bad", "## Good", "## Suppress" })
            page.ShouldContain(heading);
        foreach (var token in rule.Tokens)
            page.ShouldContain("`" + token + "`");
    }
}
