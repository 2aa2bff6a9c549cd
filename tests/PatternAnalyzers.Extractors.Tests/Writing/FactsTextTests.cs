using System.Text.Json;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Writing;

namespace PatternAnalyzers.Extractors.Tests.Writing;

public sealed class FactsTextTests
{
    private static readonly FactsHeader Header = new() { ToolVersion = "1.2.3", Assembly = "App", Project = "src/App.csproj", SolutionAssemblies = ["App"] };

    [Fact]
    public void Lines_StartWithTheHeaderAndEndWithTheCount()
    {
        var lines = FactsLines.Of(
            new ProjectFacts { Header = Header, Types = [new TypeFact { Symbol = "T:C", Name = "C", FilePath = "C.cs" }] },
            fragment: null);

        lines[0].ShouldBe(
            "{\"record\":\"header\",\"schema_version\":1,\"tool_version\":\"1.2.3\",\"assembly\":\"App\",\"project\":\"src/App.csproj\",\"solution_assemblies\":[\"App\"]}");
        lines[1].ShouldBe("{\"record\":\"type\",\"symbol\":\"T:C\",\"name\":\"C\",\"file_path\":\"C.cs\"}");
        lines[2].ShouldBe("{\"record\":\"end\",\"count\":2}");
    }

    [Theory]
    [InlineData("a\"b\\c")]
    [InlineData("line\nbreak\r\ttab")]
    [InlineData("bell\u0007escape\u001b")]
    [InlineData("\u2028\u2029\u0085\u007f")]
    [InlineData("emoji 😀 umlaut ü")]
    [InlineData("</script>")]
    public void Text_SurvivesTheWay(string text) => Written(text).ShouldBe(text);

    [Theory]
    [InlineData("a\ud800b")]
    [InlineData("a\udc00b")]
    [InlineData("a\ud800")]
    [InlineData("\ud800\ud83d\ude00")]
    [InlineData("nul\0")]
    public void CharacterThatNobodyCanStore_BecomesTheReplacementCharacter(string text)
    {
        var written = Written(text);

        written.ShouldContain('\ufffd');
        written.Length.ShouldBe(text.Length);
    }

    [Fact]
    public void EveryProperty_IsWrittenUnderItsSnakeCaseName()
    {
        var type = new TypeFact
        {
            Symbol = "T:C", Unit = "type", Container = "T:O", Name = "C", Namespace = "N", Modifiers = ["sealed"], Arity = 1, FilePath = "C.cs", LineStart = 1,
            LineEnd = 2, Files = ["C.cs"],
            ContentHash = "h", Code = "c", Excluded = "test", TooDeep = true, Attributes = ["A"],
            Documentation = new DocumentationFact { Summary = "s", Remarks = "r", Example = "e", Described = "d", SeeAlso = 1, Inherited = true },
            Dependencies = [new DependencyFact { Name = "n", Type = "t", Symbol = "s", Assembly = "a", Category = "c" }],
            Fields = [new FieldFact { Name = "n", Type = "t", Modifiers = ["const"], FilePath = "f", Line = 1 }],
            Members = [new MemberFact
            {
                Name = "m", Modifiers = ["async"], FilePath = "f", Line = 1, Lines = 1, Returns = "r", Parameters = ["p"], ParameterNames = ["n"],
                Cognitive = 1, Cyclomatic = 1, DocumentationExpected = 1, DocumentationPresent = 1,
                Shape = new SortedDictionary<string, int> { ["loops"] = 1 },
                Effects = [new EffectFact { Category = "c", Symbol = "s", Line = 1, ByName = true }], Calls = ["c"],
                Remarks = [new RemarkFact { Name = "n", Detail = "d", Line = 1 }],
            }],
            Evidence = [new EvidenceFact { Signal = "s", Detail = "d", Supports = "x", FilePath = "f", Line = 1 }],
            Suppressions = [new SuppressionFact { Token = "t", Reason = "r", FilePath = "f", Line = 1, LineEnd = 2 }],
            Contract = new ContractFact { FilePath = "f", Name = "n", NodeType = "t", Line = 1, Keys = ["k"], Problem = "p" },
        };
        var facts = new ProjectFacts
        {
            Header = Header with { TargetFramework = "net8.0", Configuration = "Release", Test = true, ConfigurationProblems = ["c"] },
            Types = [type],
            References = [new ReferenceFact
            {
                TargetAssembly = "a",
                Target = "t",
                Kind = "k",
                From = "f",
                Members = ["m"],
                Service = "s",
                ServiceAssembly = "sa",
                Test = true
            }],
            Implements = [new ImplementsFact
            {
                Symbol = "s",
                Target = "t",
                TargetAssembly = "a",
                Name = "n",
                Relation = "base",
                Arguments = ["a"],
                Map = ["m"]
            }],
            Handles = [new HandlesFact { Symbol = "s", Message = "m", MessageAssembly = "a", MessageName = "n", Framework = "f" }],
        };
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        var lines = FactsLines.Of(facts, fragment: null);

        // Reading back what was written and writing it as the reader would must give the same members and values.
        Same<FactsHeader>(lines[0], facts.Header);
        Same<TypeFact>(lines[1], type);
        Same<ReferenceFact>(lines[2], facts.References[0]);
        Same<ImplementsFact>(lines[3], facts.Implements[0]);
        Same<HandlesFact>(lines[4], facts.Handles[0]);

        void Same<T>(string line, T expected) =>
            JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(line, options), options).ShouldBe(JsonSerializer.Serialize(expected, options));
    }

    private static string Written(string text)
    {
        var type = new TypeFact { Symbol = "T:C", Name = "C", FilePath = "C.cs", Code = text };
        var line = FactsLines.Of(new ProjectFacts { Header = Header, Types = [type] }, fragment: null)[1];
        line.ShouldNotContain('\n');
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("code").GetString()!;
    }
}
