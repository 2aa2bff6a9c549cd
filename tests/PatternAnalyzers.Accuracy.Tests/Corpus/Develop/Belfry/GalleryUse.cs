namespace Corpus.Belfry.Gallery;

/// <summary>One cell of component state, after the well-known web library.</summary>
public sealed class UseState<T>(T initial, Action rerender)
{
    private T _value = initial;

    public T Value => _value;

    public void Set(T next)
    {
        if (EqualityComparer<T>.Default.Equals(_value, next)) return;
        _value = next;
        rerender();
    }

    public void Deconstruct(out T value, out Action<T> set) => (value, set) = (_value, Set);
}

public static class HookInstaller
{
    private static readonly string[] Names = ["commit-msg", "pre-push"];

    public static int Install(string repository, string toolPath)
    {
        var folder = Path.Combine(repository, ".git", "hooks");
        Directory.CreateDirectory(folder);
        int written = 0;
        foreach (var name in Names)
        {
            var file = Path.Combine(folder, name);
            if (File.Exists(file)) continue;
            File.WriteAllText(file, $"#!/bin/sh\nexec \"{toolPath}\" {name} \"$@\"\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            written++;
        }
        return written;
    }
}
