using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Loading.Sdks;

namespace PatternAnalyzers.Loading.Tests.Sdks;

public sealed class SdkLocatorTests : IDisposable
{
    private readonly SourceFolder folder = new();

    [Fact]
    public void GlobalJsonThatNamesAMissingSdk_IsAnErrorThatSaysWhich()
    {
        folder.With("global.json", """{ "sdk": { "version": "1.2.999", "rollForward": "disable" } }""").With("src/A.cs", "class A;");

        var error = Should.Throw<PatternsException>(() => SdkLocator.Find(folder["src"]));

        error.Code.ShouldBe("PA2051");
        error.ExitCode.ShouldBe(ExitCode.Input);
        error.Message.ShouldContain("1.2.999");
        error.Message.ShouldContain("global.json");
        error.Remedy.ShouldContain("1.2.999");
    }

    [Fact]
    public void FolderWithoutGlobalJson_GetsAnInstalledSdkWithItsCompiler()
    {
        var sdk = SdkLocator.Find(folder.Root);

        File.Exists(sdk.Dotnet).ShouldBeTrue(sdk.Dotnet);
        File.Exists(sdk.Compiler).ShouldBeTrue(sdk.Compiler);
    }

    public void Dispose() => folder.Dispose();
}
