using System.Reflection;

namespace PatternAnalyzers.Tasks;

/// <summary>Version of this package without the commit behind <c>+</c>.</summary>
internal static class TaskVersion
{
    public static string Current { get; } =
        typeof(TaskVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
