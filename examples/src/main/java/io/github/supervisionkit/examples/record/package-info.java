/**
 * Service records as JSON documents, read into the library's values.
 *
 * <p>Start with {@link io.github.supervisionkit.examples.record.ServiceRecordReader}. One reader per object of the format, each a list
 * of the object's keys and what becomes of them. Every problem of a document is reported at once, with its path, line and column;
 * nothing is built from half a document. The words of a pack (roles, circumstances, forms) are not judged here: that takes a pack.
 */
@NullMarked
package io.github.supervisionkit.examples.record;

import org.jspecify.annotations.NullMarked;
