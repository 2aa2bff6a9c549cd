using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace PatternAnalyzers.Tasks;

/// <summary>Finds Core where a package has it anyway: a second copy would be a third of the package that every restore pays for.</summary>
internal static class SharedCore
{
    private const string Name = "PatternAnalyzers.Core";

    // Beside the analyzers, and in the package that publishes beside the command line.
    private static readonly string[] Folders = ["../../analyzers/dotnet/roslyn4.8/cs", "../../tool"];

    // MSBuild knows the folder of a task alone, and asks no method of ours before it needs what lies elsewhere.
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Register() => AssemblyLoadContext.GetLoadContext(typeof(SharedCore).Assembly)!.Resolving += Find;

    private static Assembly? Find(AssemblyLoadContext context, AssemblyName wanted)
    {
        if (wanted.Name != Name)
            return null;
        var here = Path.GetDirectoryName(typeof(SharedCore).Assembly.Location)!;
        foreach (var folder in Folders)
        {
            var file = Path.GetFullPath(Path.Combine(here, folder, Name + ".dll"));
            if (File.Exists(file))
                return context.LoadFromAssemblyPath(file);
        }

        return null;
    }
}
