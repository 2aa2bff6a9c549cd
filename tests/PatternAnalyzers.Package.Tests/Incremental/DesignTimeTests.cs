namespace PatternAnalyzers.Package.Tests.Incremental;

public sealed class DesignTimeTests(PackedPackage package)
{
    private static readonly string[] DesignTime =
        ["-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true"];

    [Fact]
    public void DesignTimeBuildBetweenTwoBuilds_WritesNothing_AndTheSecondCompilesNothing()
    {
        var shop = new Shop(package);
        shop.Run("msbuild", "src/Stock", DesignTime).Green();
        shop.Times().ShouldBeEmpty("nothing has been built yet");
        shop.Build("Stock").Green();
        var times = shop.Times();

        shop.Run("msbuild", "src/Stock", DesignTime).Green();

        shop.Times().ShouldBe(times);
        shop.Build("Stock").Green().Compilations.ShouldBe(0);
        shop.Times().ShouldBe(times);
    }

    [Fact]
    public void CompilerOptionsOfTheEditor_NameNoFactsFile_ButTheContracts()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();

        // What does not exist makes CoreCompile run, though everything is up to date.
        var options = shop.Run("msbuild", "src/Stock", [.. DesignTime, "-p:NonExistentFile=__missing__", "-getItem:CscCommandLineArgs"]).Green().Output;

        options.ShouldContain("PatternAnalyzers.Extractors.dll");
        options.ShouldContain("contract.yaml");
        options.ShouldNotContain("patterns.globalconfig");
    }
}
