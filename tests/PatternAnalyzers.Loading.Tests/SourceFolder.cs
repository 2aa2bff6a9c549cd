using System.Text;

namespace PatternAnalyzers.Loading.Tests;

/// <summary>A temporary folder with sources in it.</summary>
internal sealed class SourceFolder : IDisposable
{
    public SourceFolder()
    {
        Root = Directory.CreateTempSubdirectory("patterns-loading-").FullName;
        Directory.CreateDirectory(Path.Combine(Root, ".git"));
    }

    public string Root { get; }

    public string this[string relative] => Path.Combine(Root, relative);

    public SourceFolder With(string relative, string text) => With(relative, Encoding.UTF8.GetBytes(text));

    public SourceFolder With(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[relative])!);
        File.WriteAllBytes(this[relative], bytes);
        return this;
    }

    public SourceFolder WithProject(string relative, string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk") =>
        With(
            relative,
            $"<Project Sdk=\"{sdk}\"><PropertyGroup><TargetFramework>net8.0</TargetFramework>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>");

    public SourceFolder WithLink(string relative, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[relative])!);
        File.CreateSymbolicLink(this[relative], target);
        return this;
    }

    public async Task<IReadOnlyList<LoadedProject>> LoadAsync(string relative = "", SourceOptions? options = null) =>
        await SourceLoader.LoadAsync(relative.Length == 0 ? Root : this[relative], options ?? Options, TestContext.Current.CancellationToken);

    public async Task<LoadedProject> LoadOneAsync() => (await LoadAsync()).ShouldHaveSingleItem();

    public static SourceOptions Options { get; } = new() { ToolVersion = "1.2.3" };

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
