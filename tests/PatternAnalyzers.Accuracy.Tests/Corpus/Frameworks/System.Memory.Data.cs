#nullable enable
namespace System
{
    public class BinaryData
    {
        public BinaryData(string data) { }
        public BinaryData(byte[] data) { }
        public static BinaryData FromString(string data) => throw null!;
        public static BinaryData FromBytes(byte[] data) => throw null!;
        public byte[] ToArray() => throw null!;
        public Stream ToStream() => throw null!;
        public T? ToObjectFromJson<T>() => throw null!;
        public override string ToString() => throw null!;
    }
}
