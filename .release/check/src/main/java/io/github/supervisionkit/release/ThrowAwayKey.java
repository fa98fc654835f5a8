package io.github.supervisionkit.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** Makes a key that signs one dry run: {@code ThrowAwayKey FOLDER PASSPHRASE} writes secret.asc and public.asc. */
final class ThrowAwayKey {

  private static final String OWNER = "Nobody (a dry run) <nobody@example.org>";

  private ThrowAwayKey() {}

  public static void main(String... arguments) throws IOException, PGPException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    PGPKeyRingGenerator ring = ring(arguments[1].toCharArray());
    write(folder.resolve("secret.asc"), ring.generateSecretKeyRing().getEncoded());
    write(folder.resolve("public.asc"), ring.generatePublicKeyRing().getEncoded());
  }

  // The library of the signatures asks for a Date.
  @SuppressWarnings("JavaUtilDate")
  private static PGPKeyRingGenerator ring(char[] passphrase) throws PGPException {
    RSAKeyPairGenerator keys = new RSAKeyPairGenerator();
    keys.init(
        new RSAKeyGenerationParameters(BigInteger.valueOf(0x10001), new SecureRandom(), 3072, 80));
    BcPGPKeyPair pair = new BcPGPKeyPair(
        PublicKeyPacket.VERSION_4,
        PublicKeyAlgorithmTags.RSA_GENERAL,
        keys.generateKeyPair(),
        Date.from(Instant.now()));
    PGPDigestCalculator sha1 = new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1);
    return new PGPKeyRingGenerator(
        PGPSignature.POSITIVE_CERTIFICATION,
        pair,
        OWNER,
        sha1,
        null,
        null,
        new BcPGPContentSignerBuilder(PublicKeyAlgorithmTags.RSA_GENERAL, HashAlgorithmTags.SHA512),
        new BcPBESecretKeyEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256, sha1)
            .build(passphrase));
  }

  private static void write(Path file, byte[] key) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ArmoredOutputStream armored = new ArmoredOutputStream(bytes)) {
      armored.write(key);
    }
    Files.writeString(file, bytes.toString(StandardCharsets.US_ASCII));
  }
}
