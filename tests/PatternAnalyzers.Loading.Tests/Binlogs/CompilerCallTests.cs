using PatternAnalyzers.Loading.Binlogs;

namespace PatternAnalyzers.Loading.Tests.Binlogs;

public sealed class CompilerCallTests
{
    private const string Line = "/sdk/Roslyn/bincore/csc /noconfig /unsafe- /nowarn:1701 /define:TRACE;SHOP /reference:/packs/System.Runtime.dll \"/reference:/my packs/Other.dll\" "
        + "/debug:portable /out:obj/Shop.dll /refout:obj/refint/Shop.dll /doc:obj/Shop.xml /resource:a.resources /target:library /warnaserror+ /warn:8 /skipanalyzers+ /features:use-global-cache=/tmp/c /features:strict "
        + "/analyzer:/packages/PatternAnalyzers.Extractors.dll /analyzer:/sdk/Generator.dll /analyzerconfig:/r/.editorconfig /analyzerconfig:obj/patterns.globalconfig /additionalfile:/r/contract.yaml /r/A.cs \"/r/with space/B.cs\" obj/C.cs";

    [Fact]
    public void WhatTheMeaningDependsOn_IsKept()
    {
        var arguments = Arguments(Line);

        foreach (var kept in new[]
        {
            "/noconfig", "/unsafe-", "/nowarn:1701", "/define:TRACE;SHOP", "/reference:/packs/System.Runtime.dll", "/target:library", "/features:strict",
            "/analyzer:/sdk/Generator.dll", "/analyzerconfig:/r/.editorconfig", "/additionalfile:/r/contract.yaml", "/r/A.cs", "\"/r/with space/B.cs\"",
            "obj/C.cs",
        })
        {
            arguments.ShouldContain(kept);
        }

        arguments.ShouldContain(argument => argument.Replace("\"", "", StringComparison.Ordinal) == "/reference:/my packs/Other.dll");
    }

    [Theory]
    [InlineData("/debug")]
    [InlineData("/refout")]
    [InlineData("/resource")]
    [InlineData("/warnaserror")]
    [InlineData("/skipanalyzers+")]
    [InlineData("/features:use-global-cache")]
    [InlineData("/analyzer:/packages/PatternAnalyzers")]
    [InlineData("/analyzerconfig:obj/patterns.globalconfig")]
    [InlineData("/out:obj")]
    public void WhatACompilerWritesOrSays_IsLeftOut(string start) =>
        Arguments(Line).ShouldNotContain(argument => argument.StartsWith(start, StringComparison.Ordinal));

    [Fact]
    public void Documentation_IsStillRead_ButWrittenElsewhere() => Arguments(Line).ShouldContain("/doc:\"/scratch/documentation.xml\"");

    [Theory]
    [InlineData("/sdk/csc /out:a.dll a.cs", "/sdk/csc")]
    [InlineData("/usr/bin/dotnet exec \"/my sdk/csc.dll\" /out:a.dll a.cs", "/my sdk/csc.dll")]
    [InlineData("\"C:\\Program Files\\Roslyn\\csc.exe\" /out:a.dll a.cs", "C:\\Program Files\\Roslyn\\csc.exe")]
    public void Compiler_IsFound(string line, string compiler)
    {
        var call = Call(line);

        call.Compiler.ShouldBe(compiler);
        call.Assembly.ShouldBe("a");
    }

    [Fact]
    public void FallbackOfOurTargets_IsKnownByItsFolder()
    {
        Call("/sdk/csc /out:obj/Release/net8.0/patterns.fallback/A.dll a.cs").IsFallback.ShouldBeTrue();
        Call(Line).IsFallback.ShouldBeFalse();
    }

    private static CompilerCall Call(string line) => CompilerCall.Of(Recorded.Compile(line));

    private static List<string> Arguments(string line) => Call(line).ForFacts("/scratch", ["/scratch/own.globalconfig"], []).ToList();
}
