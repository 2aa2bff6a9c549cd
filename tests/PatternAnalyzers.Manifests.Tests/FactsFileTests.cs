using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Manifests.Tests;

public sealed class FactsFileTests : IDisposable
{
    private const string Header = """{"record":"header","tool_version":"0.1.0","assembly":"Shop","project":"src/Shop/Shop.csproj"}""";
    private const string Type = """{"record":"type","symbol":"T:A","name":"A","file_path":"A.cs","members":[{"name":"Do","cognitive":3}]}""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void EveryRecord_IsRead()
    {
        var facts = Read(
            Header,
            Type,
            """{"record":"reference","target_assembly":"Shop","target":"T:B","kind":"call","from":"T:A","members":["Do"]}""",
            """{"record":"implements","symbol":"T:A","target":"T:I","name":"I","relation":"interface"}""",
            """{"record":"handles","symbol":"T:A","message":"T:M","message_name":"M","framework":"MediatR"}""",
            """{"record":"end","count":5}""");

        facts.Header.Assembly.ShouldBe("Shop");
        facts.Types.Single().Members.Single().Cognitive.ShouldBe(3);
        facts.References.Single().Members.ShouldBe(["Do"]);
        facts.Implements.Single().Relation.ShouldBe("interface");
        facts.Handles.Single().MessageName.ShouldBe("M");
    }

    [Fact]
    public void OmittedMembers_TakeTheRecordsDefaults()
    {
        var facts = Read(
            Header,
            Type,
            """{"record":"implements","symbol":"T:A","target":"T:I","name":"I","relation":"base"}""",
            """{"record":"end","count":3}""");

        facts.Header.Mode.ShouldBe("build");
        facts.Header.SchemaVersion.ShouldBe(FactsHeader.CurrentSchemaVersion);
        facts.Types[0].Unit.ShouldBe("type");
        facts.Types[0].Members[0].Kind.ShouldBe("method");
        facts.Types[0].Members[0].Calls.ShouldBeEmpty();
        facts.Implements[0].Depth.ShouldBe(1);
    }

    [Fact]
    public void MissingFinalLineFeed_IsNoFault() =>
        FactsFile.Read(folder.Write("f", Header + "\n{\"record\":\"end\",\"count\":1}")).Types.ShouldBeEmpty();

    [Theory]
    [InlineData("PA2002", Header, Type)]
    [InlineData("PA2002", Header, Type, """{"record":"end","count":1}""")]
    [InlineData("PA2004", Header, Type, """{"record":"en""")]
    [InlineData("PA2004", Header, """{"record":"type","symbol":"T:A"}""", """{"record":"end","count":2}""")]
    [InlineData("PA2004", Header, """{"record":"type","symbol":"T:A","symbol":"T:B","name":"A","file_path":"A.cs"}""", """{"record":"end","count":2}""")]
    [InlineData("PA2004", Header, """{"record":"type","symbol":"T:A","name":"A","file_path":"A.cs","arity":1e999}""", """{"record":"end","count":2}""")]
    [InlineData("PA2004", Header, """{"record":"surprise"}""", """{"record":"end","count":2}""")]
    [InlineData("PA2004", Header, """{"record":"type","symbol":null,"name":"A","file_path":"A.cs"}""", """{"record":"end","count":2}""")]
    [InlineData("PA2004", Header, Header, """{"record":"end","count":2}""")]
    [InlineData("PA2004", Type, """{"record":"end","count":1}""")]
    [InlineData("PA2004", Header, """{"record":"end","count":1}""", Type)]
    [InlineData("PA2004", Header, "", """{"record":"end","count":2}""")]
    [InlineData("PA2004", Header, "[]", """{"record":"end","count":2}""")]
    [InlineData("PA2003", """{"record":"header","schema_version":2,"tool_version":"9","assembly":"S","project":"S"}""", """{"record":"end","count":1}""")]
    [InlineData("PA2003", """{"record":"header","schema_version":2}""", """{"record":"end","count":1}""")]
    public void FaultyFile_IsRefused(string code, params string[] lines)
    {
        var fault = Should.Throw<PatternsException>(() => Read(lines));

        fault.Code.ShouldBe(code);
        fault.ExitCode.ShouldBe(ExitCode.Input);
        fault.Message.ShouldContain("line ");
        fault.Remedy.ShouldContain("uild the project again");
    }

    [Fact]
    public void Fault_NamesItsLine() =>
        Should.Throw<PatternsException>(() => Read(Header, Type, "{}", """{"record":"end","count":3}""")).Message.ShouldContain("line 3: unknown record");

    [Fact]
    public void EmptyFile_IsCutShort() => Should.Throw<PatternsException>(() => FactsFile.Read(folder.Write("f", ""))).Code.ShouldBe("PA2002");

    [Fact]
    public void MissingFile_IsACodedFault() => Should.Throw<PatternsException>(() => FactsFile.Read(folder["none"])).Code.ShouldBe("PA2001");

    private ProjectFacts Read(params string[] lines) => FactsFile.Read(folder.Write("facts.jsonl", string.Join('\n', lines) + "\n"));
}
